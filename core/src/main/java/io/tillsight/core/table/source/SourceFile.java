package io.tillsight.core.table.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.ref.SoftReference;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;

/** A file of bytes: what it is and how to open it as lines. */
public final class SourceFile {
  private static final int PIECE = 1 << 16;

  private final Path path;
  private final long mostKept;
  private final UnaryOperator<String> rewrite;
  private final AtomicReference<SoftReference<CellBooks>> books = new AtomicReference<>();

  /**
   * The file at a path; nothing is opened yet.
   *
   * @param mostKept memory that its records may take, in bytes
   */
  public SourceFile(Path path, long mostKept) {
    this(path, mostKept, null);
  }

  private SourceFile(Path path, long mostKept, UnaryOperator<String> rewrite) {
    this.path = path;
    this.mostKept = mostKept;
    this.rewrite = rewrite;
  }

  /** The same file, each line written anew before it is read. */
  public SourceFile rewritten(UnaryOperator<String> lines) {
    return new SourceFile(path, mostKept, lines);
  }

  /** The first bytes, at most as many as asked for. */
  public byte[] head(int length) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(length);
    }
  }

  /**
   * Reads all bytes once.
   *
   * @param goOn told the bytes done now and then; reading stops when it says false
   * @return null when stopped
   */
  public SourceFacts facts(LongPredicate goOn) throws IOException {
    long modified = modified();
    ByteCensus census = new ByteCensus();
    MessageDigest digest = sha256();
    byte[] head;
    try (InputStream in = Files.newInputStream(path)) {
      byte[] buffer = new byte[PIECE];
      int length = in.readNBytes(buffer, 0, PIECE);
      head = java.util.Arrays.copyOf(buffer, length);
      while (length > 0) {
        digest.update(buffer, 0, length);
        census.add(buffer, length);
        if (!goOn.test(census.bytes())) {
          return null;
        }
        length = in.readNBytes(buffer, 0, PIECE);
      }
    }
    census.finish();
    String hash = HexFormat.of().formatHex(digest.digest());
    return facts(census, head, modified, hash);
  }

  private SourceFacts facts(ByteCensus census, byte[] head, long modified, String hash)
      throws IOException {
    Charset wide = Wide.charset(head);
    boolean isWide = wide != null;
    int mark = Wide.markLength(head);
    boolean broken = !isWide && census.broken() > 0;
    boolean mixed = broken && (mark > 0 || census.sequences() >= census.broken());
    String western = broken && !mixed ? SingleByteGuess.best(census) : null;
    String told = western == null ? null : told(census, western);
    Charset charset =
        isWide
            ? wide
            : western == null
                ? StandardCharsets.UTF_8
                : EncodingName.charset(told == null ? western : told);
    return new SourceFacts(
        census.bytes(),
        modified,
        hash,
        charset,
        western != null && told == null,
        mark,
        mixed,
        mixed ? census.brokenLines() : List.of(),
        census.lines(),
        census.high() == 0 && !isWide,
        isWide ? 0 : census.zeros(),
        isWide ? 0 : census.controls(),
        isWide ? 0 : census.firstControlLine());
  }

  /** The name of the encoding of a file without UTF-8, null when it cannot be told. */
  private String told(ByteCensus census, String western) throws IOException {
    HighSample sample;
    try (InputStream in = Files.newInputStream(path)) {
      sample = HighSample.of(in);
    }
    String asian = new DoubleBytes(sample.bytes()).name();
    if (asian != null) {
      return isMeaningful(asian) ? asian : null;
    }
    return SingleByteGuess.isForeign(census)
        ? null
        : new AlphabetGuess(sample.words(), western).name();
  }

  /** Whether every byte of the file has a meaning in an encoding. */
  private boolean isMeaningful(String name) throws IOException {
    CharsetDecoder strict = EncodingName.charset(name).newDecoder();
    char[] piece = new char[PIECE];
    try (Reader in = new InputStreamReader(Files.newInputStream(path), strict)) {
      while (in.read(piece) >= 0) {
        // Only whether it can be read is of interest.
      }
      return true;
    } catch (CharacterCodingException meaningless) {
      return false;
    }
  }

  /** Opens the lines of the file; to be closed. */
  public LineReader lines(SourceFacts facts) throws IOException {
    LineReader lines = asWritten(facts);
    return rewrite == null ? lines : new RewrittenLines(lines, rewrite);
  }

  private LineReader asWritten(SourceFacts facts) throws IOException {
    InputStream in = Files.newInputStream(path);
    try {
      in.skipNBytes(facts.mark());
      return facts.mixed() || !ByteLines.canRead(facts.charset())
          ? new CharacterLines(new BufferedInputStream(in, PIECE), facts.charset(), facts.mixed())
          : new ByteLines(in, facts.mark(), taken(facts.charset()), this::giveBack);
    } catch (IOException failure) {
      in.close();
      throw failure;
    }
  }

  /**
   * Keeps what a reading gives, so that it can be replayed.
   *
   * @param records what is read from the lines
   * @param lines opened by this file
   * @param width cells of an ordinary record
   * @return null when records of such lines cannot be kept
   */
  public RecordTape.Recorder recorder(
      Records records, LineReader lines, SourceFacts facts, int width) {
    if (!(lines instanceof ByteLines plain)
        || facts.lines() * RecordTape.bytesPerRecord(width) > mostKept) {
      return null;
    }
    LineText text = new FileText(path, facts.charset());
    return new RecordTape.Recorder(records, width, plain.books(), text, mostKept);
  }

  /** The books of cells that the reading before left; new ones while another reading has them. */
  private CellBooks taken(Charset charset) {
    SoftReference<CellBooks> kept = books.getAndSet(null);
    CellBooks left = kept == null ? null : kept.get();
    return left != null && left.charset().equals(charset) ? left : new CellBooks(charset);
  }

  private void giveBack(CellBooks read) {
    books.set(new SoftReference<>(read));
  }

  /** Whether size and time are still those of the facts. */
  public boolean isUnchanged(SourceFacts facts) {
    try {
      return Files.size(path) == facts.bytes() && modified() == facts.modified();
    } catch (IOException gone) {
      return false;
    }
  }

  private long modified() throws IOException {
    return Files.getLastModifiedTime(path).toMillis();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
