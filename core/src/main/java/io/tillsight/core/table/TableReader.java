package io.tillsight.core.table;

import io.tillsight.core.table.source.EncodingName;
import io.tillsight.core.table.source.FileHash;
import io.tillsight.core.table.source.SourceFacts;
import io.tillsight.core.table.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.LongUnaryOperator;

/**
 * Reads any delimited text file as a table: its encoding, dialect, header and types are found by
 * the evidence of the whole file, every repair is told, and what the file leaves open is asked.
 *
 * <p>Three walks over the file: its bytes, its cells, its findings. The records of the second are
 * kept for the others while they are small; beyond, memory is needed for counts per column only.
 * Immutable; may be used for many files and by several threads.
 */
public final class TableReader {
  private static final int HEAD = 1 << 13;
  private static final int PASSES = 3;

  /** The part of the heap that the records of a file may take, to be read again. */
  private static final int HEAP_PER_KEPT = 16;

  private final List<Answer> answers;
  private final Locale locale;
  private final int latestYear;
  private final String calledName;
  private final LongUnaryOperator places;
  private final long mostKept;

  /** A reader that was told nothing and speaks English. */
  public TableReader() {
    this(
        List.of(),
        Locale.ENGLISH,
        LocalDate.now().getYear() + 1,
        null,
        LongUnaryOperator.identity(),
        Runtime.getRuntime().maxMemory() / HEAP_PER_KEPT);
  }

  private TableReader(
      List<Answer> answers,
      Locale locale,
      int latestYear,
      String calledName,
      LongUnaryOperator places,
      long mostKept) {
    this.mostKept = mostKept;
    this.answers = List.copyOf(answers);
    this.locale = locale;
    this.latestYear = latestYear;
    this.calledName = calledName;
    this.places = places;
  }

  /**
   * The same reader, told answers to questions and corrections of guesses. Codes beside those of
   * questions: ENCODING (IANA name), DELIMITER and QUOTE (the character), HEADER_LINES (0 to 3),
   * TYPE (a {@link ColumnType}, with its column).
   */
  public TableReader withAnswers(List<Answer> told) {
    return new TableReader(told, locale, latestYear, calledName, places, mostKept);
  }

  /** The same reader, speaking another language; English where there is no text in it. */
  public TableReader withLocale(Locale other) {
    return new TableReader(answers, other, latestYear, calledName, places, mostKept);
  }

  /** The same reader as of another day: two-digit years mean 20yy up to the year after it. */
  public TableReader withToday(LocalDate today) {
    return new TableReader(answers, locale, today.getYear() + 1, calledName, places, mostKept);
  }

  /**
   * The same reader for a copy of what stands elsewhere: in a workbook, an archive, an answer of a
   * service. Messages and answers speak of the original.
   *
   * @param name what the original is called
   * @param lines from a line of the copy to the line, row or record of the original
   */
  public TableReader as(String name, LongUnaryOperator lines) {
    return new TableReader(answers, locale, latestYear, name, lines, mostKept);
  }

  /**
   * The same reader, keeping at most so many bytes of the records of a file in memory; what has
   * more is read from the file each time. A sixteenth of the heap unless told.
   */
  public TableReader keeping(long bytes) {
    return new TableReader(answers, locale, latestYear, calledName, places, bytes);
  }

  /**
   * A table that is none, for a reason that was found before reading.
   *
   * @param code code of the contract
   * @param more key of the sentence that says it; or what the sentence of the code needs, null for
   *     nothing
   */
  public Table refused(Path path, String code, String more) {
    Messages messages = new Messages(locale, nameOf(path), places);
    return RejectedTable.of(path, messages.reason(code, more));
  }

  private String nameOf(Path path) {
    if (calledName != null) {
      return calledName;
    }
    return path.getFileName() == null ? path.toString() : path.getFileName().toString();
  }

  /**
   * Reads a file.
   *
   * @return the table; never null. What cannot be read has {@link Table.Result#REJECT} and the
   *     reason as its first error: also a missing file, a folder, a file without the right to read
   * @throws CancellationException when the progress says so
   */
  public Table read(Path path, Progress progress) {
    String name = nameOf(path);
    Messages messages = new Messages(locale, name, places);
    if (!Files.exists(path)) {
      return RejectedTable.of(path, messages.finding("NOT_FOUND", 0, null, null, null));
    }
    if (Files.isDirectory(path)) {
      return RejectedTable.of(path, messages.finding("IS_DIRECTORY", 0, null, null, null));
    }
    try {
      return read(path, new Answers(answers, name), messages, progress);
    } catch (AccessDeniedException denied) {
      return unreadable(path, messages, denied);
    } catch (IOException failure) {
      return unreadable(path, messages, failure);
    } catch (UncheckedIOException failure) {
      return unreadable(path, messages, failure.getCause());
    }
  }

  private static Table unreadable(Path path, Messages messages, IOException cause) {
    String why = cause.getClass().getSimpleName() + " " + cause.getMessage();
    return RejectedTable.of(path, messages.finding("UNREADABLE", 0, null, null, why));
  }

  private Table read(Path path, Answers told, Messages messages, Progress progress)
      throws IOException {
    SourceFile file = new SourceFile(path, mostKept);
    try (FileHash hash = new FileHash(path)) {
      Table table = read(file, path, hash, told, messages, progress);
      // The table may be asked for it when nobody reads any more.
      hash.text();
      return table;
    }
  }

  private Table read(
      SourceFile file, Path path, FileHash hash, Answers told, Messages messages, Progress progress)
      throws IOException {
    long size = Files.size(path);
    Refusals.Reason refusal = Refusals.of(file.head(HEAD));
    Steps first = new Steps(progress, size, 0, PASSES);
    SourceFacts facts =
        file.facts(
            hash::text,
            done -> {
              first.step(done, 0);
              return true;
            });
    if (refusal != null) {
      String more = refusal.more() == null ? null : messages.word(refusal.more());
      Finding reason = messages.finding(refusal.code(), refusal.line(), null, null, more);
      return rejected(path, facts, reason);
    }
    Charset charset = charset(told.choice("ENCODING"));
    if (charset != null) {
      facts = facts.withCharset(charset);
    }
    return new FileReading(path, file, facts, told, messages, latestYear).read(progress, PASSES);
  }

  /** The charset of that name, null when there is none. */
  private static Charset charset(String name) {
    try {
      return name == null ? null : EncodingName.charset(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }

  private static Table rejected(Path path, SourceFacts facts, Finding reason) {
    Table plain = RejectedTable.of(path, reason);
    return new RejectedTable(
        path, facts.bytes(), facts.sha256(), plain.detection(), List.of(), reason);
  }
}
