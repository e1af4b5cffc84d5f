package io.tillsight.core.table.container;

import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.Stage;
import io.tillsight.core.table.Table;
import io.tillsight.core.table.TableReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;

/**
 * The tables in files and folders, whatever their names: delimited text as it is; workbooks
 * (.xlsx), gzip and zip files, JSON, and any of these written in base64, as copies. What is no
 * table is told with its reason and a remedy.
 */
public final class TableFiles {
  /** Into so many parts is the work divided; bytes of copies say nothing to anybody. */
  private static final long UNITS = 1_000_000;

  private static final double UNPACKED = 0.5;
  private final Scratch scratch;

  /**
   * @param scratch where copies lie; they are needed as long as the tables are
   */
  public TableFiles(Scratch scratch) {
    this.scratch = scratch;
  }

  /** What is being opened. */
  private record Opening(Path original, String name, TableReader reader, Progress progress) {
    Opening named(String other) {
      return new Opening(original, other, reader, progress);
    }

    /** What is left of the work from a share of it on. */
    Opening from(double share, double to) {
      return new Opening(original, name, reader, stage(share, to));
    }

    Progress stage(double from, double to) {
      return new Stage(progress, UNITS, from, to);
    }
  }

  /**
   * Reads all tables of a file or folder; those of a workbook or archive with several are called
   * {@code file/member}.
   *
   * @param answers to questions, for all of them
   * @return at least one; what is no table has {@link Table.Result#REJECT} and the reason
   * @throws java.util.concurrent.CancellationException when the progress says so
   */
  public List<Table> open(Path file, TableReader reader, List<Answer> answers, Progress progress) {
    TableReader told = reader.withAnswers(answers);
    if (Files.isDirectory(file)) {
      return folder(file, told, answers, progress);
    }
    if (!Files.isReadable(file)) {
      return List.of(told.read(file, progress));
    }
    String name = file.getFileName().toString();
    Opening opening = new Opening(file, name, told, progress);
    try {
      FileTime modified = Files.getLastModifiedTime(file);
      long size = Files.size(file);
      List<Table> tables = unpacked(opening, file, answers, true);
      boolean same = modified.equals(Files.getLastModifiedTime(file)) && size == Files.size(file);
      return same ? tables : List.of(told.refused(file, "CHANGED", null));
    } catch (IOException failure) {
      return List.of(refused(opening, failure));
    }
  }

  private List<Table> folder(
      Path folder, TableReader reader, List<Answer> answers, Progress progress) {
    try {
      List<Table> tables = new ArrayList<>();
      for (Path file : FolderTables.of(folder)) {
        tables.addAll(open(file, reader, answers, progress));
      }
      return tables.isEmpty() ? List.of(reader.refused(folder, "EMPTY_FOLDER", null)) : tables;
    } catch (IOException failure) {
      return List.of(reader.refused(folder, "UNREADABLE", String.valueOf(failure.getMessage())));
    }
  }

  private static Table refused(Opening opening, IOException failure) {
    TableReader reader = opening.reader().as(opening.name(), line -> line);
    String cause = failure.getClass().getSimpleName() + " " + failure.getMessage();
    Table refused =
        failure instanceof RefusedContentException refusal
            ? reader.refused(opening.original(), refusal.code(), refusal.more())
            : reader.refused(opening.original(), "UNREADABLE", cause);
    return new MemberTable(
        refused, opening.original(), opening.name(), "", LongUnaryOperator.identity());
  }

  /** The tables in a file or in a copy of what was in it. */
  private List<Table> unpacked(
      Opening opening, Path content, List<Answer> answers, boolean mayBeArchive)
      throws IOException {
    Content kind = Content.of(content);
    if (!mayBeArchive && (kind == Content.ZIP || kind == Content.GZIP)) {
      throw RefusedContentException.noTable("archive_nested");
    }
    if (kind == Content.PLAIN && content.equals(opening.original())) {
      return List.of(opening.reader().read(content, opening.progress()));
    }
    Budget budget = new Budget(Files.size(content), scratch.room(), opening.stage(0, UNPACKED));
    return unpacked(
        opening.from(UNPACKED, 1), new Packed(kind, content, budget, mayBeArchive), answers);
  }

  /** Something to be unpacked. */
  private record Packed(Content kind, Path content, Budget budget, boolean mayBeArchive) {}

  private List<Table> unpacked(Opening opening, Packed packed, List<Answer> answers)
      throws IOException {
    Budget budget = packed.budget();
    Path content = packed.content();
    ZipTables archive = new ZipTables(scratch, budget);
    return switch (packed.kind()) {
      case PLAIN -> List.of(read(opening, Member.file("", content), answers));
      case WORKBOOK -> all(opening, new WorkbookTables(scratch, budget).of(content), answers);
      case ZIP -> all(opening, archive.of(content), answers);
      case GZIP -> unpacked(opening, archive.ofGzip(content).copy(), answers, false);
      case JSON -> json(opening, new JsonTables(scratch).of(content, budget), answers);
      case BASE64 -> {
        Path copy = scratch.file();
        Wrapping.unwrap(content, copy, budget);
        yield unpacked(opening, copy, answers, packed.mayBeArchive());
      }
    };
  }

  private List<Table> json(Opening opening, Member member, List<Answer> answers)
      throws IOException {
    return member.rows()
        ? List.of(read(opening, member, answers))
        : unpacked(opening, member.copy(), answers, true);
  }

  private List<Table> all(Opening opening, List<Member> members, List<Answer> answers) {
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      double done = (double) i / members.size();
      Opening part = opening.from(done, done + 1.0 / members.size());
      String own = opening.name() + "/" + member.name();
      Opening inner = members.size() == 1 ? part : part.named(own);
      try {
        tables.addAll(
            member.rows()
                ? List.of(read(inner, member, answers))
                : unpacked(inner, member.copy(), answers, false));
      } catch (IOException failure) {
        tables.add(refused(inner, failure));
      }
    }
    return tables;
  }

  private Table read(Opening opening, Member member, List<Answer> answers) {
    TableReader reader = opening.reader().as(opening.name(), member.lines());
    TableReader told = member.rows() ? reader.withAnswers(ours(answers)) : reader;
    Table copy = told.read(member.copy(), opening.progress());
    Table table =
        new MemberTable(copy, opening.original(), opening.name(), member.sheet(), member.lines());
    scratch.releaseWith(table, member.copy());
    return table;
  }

  /** How {@link RowsCopy} writes, before what the user says. */
  private static List<Answer> ours(List<Answer> answers) {
    return Stream.concat(
            Stream.of(
                new Answer("", "ENCODING", "", "UTF-8"),
                new Answer("", "DELIMITER", "", "\t"),
                new Answer("", "QUOTE", "", "")),
            answers.stream())
        .toList();
  }
}
