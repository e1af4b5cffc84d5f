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
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A file of bytes: what it is and how to open it as lines. */
public final class SourceFile {
  private static final int PIECE = 1 << 16;

  /** From here on it pays to read in parts. */
  private static final long LARGE = 1 << 22;

  private static final int MOST_PARTS = 2;

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
   * @param hash tells the hash of the same bytes when somebody asks for it
   * @param goOn told the bytes done now and then; reading stops when it says false
   * @return null when stopped
   */
  public SourceFacts facts(Supplier<String> hash, LongPredicate goOn) throws IOException {
    long modified = modified();
    ByteCensus census = new ByteCensus();
    byte[] head = counted(census, goOn);
    return head == null ? null : facts(census, head, modified, hash);
  }

  /** The first bytes of all that were counted, null when stopped. */
  private byte[] counted(ByteCensus census, LongPredicate goOn) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] buffer = new byte[PIECE];
      int length = in.readNBytes(buffer, 0, PIECE);
      byte[] head = Arrays.copyOf(buffer, length);
      while (length > 0) {
        census.add(buffer, length);
        if (!goOn.test(census.bytes())) {
          return null;
        }
        length = in.readNBytes(buffer, 0, PIECE);
      }
      census.finish();
      return head;
    }
  }

  private SourceFacts facts(ByteCensus census, byte[] head, long modified, Supplier<String> hash)
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
    if (isOfBytes(facts)) {
      return byteLines(facts);
    }
    InputStream in = new BufferedInputStream(bytes(facts.mark()), PIECE);
    return new CharacterLines(in, facts.charset(), facts.mixed());
  }

  /** Whether the lines can be told by their bytes. */
  private static boolean isOfBytes(SourceFacts facts) {
    return !facts.mixed() && ByteLines.canRead(facts.charset());
  }

  /** All lines as they are written. */
  ByteLines byteLines(SourceFacts facts) throws IOException {
    int mark = facts.mark();
    InputStream in = bytes(mark);
    return new ByteLines(in, mark, Long.MAX_VALUE, taken(facts.charset()), this::giveBack);
  }

  /**
   * Some lines as they are written.
   *
   * @param from where the first starts, in bytes
   * @param until where the last ends
   */
  ByteLines byteLines(long from, long until, CellBooks own) throws IOException {
    return new ByteLines(bytes(from), from, until - from, own, done -> {});
  }

  /** The bytes from there on; to be closed. */
  InputStream bytes(long from) throws IOException {
    InputStream in = Files.newInputStream(path);
    try {
      in.skipNBytes(from);
      return in;
    } catch (IOException failure) {
      in.close();
      throw failure;
    }
  }

  /**
   * Reads the records of a body once to keep them, so that they can be replayed; those of a large
   * file on two threads.
   *
   * @param advance called on this thread
   * @return null when the records do not fit or such lines cannot be kept
   */
  public RecordTape record(SourceFacts facts, BodyShape shape, Advance advance) throws IOException {
    boolean fits = facts.lines() * RecordTape.bytesPerRecord(shape.width()) <= mostKept;
    if (rewrite != null || !isOfBytes(facts) || !fits) {
      return null;
    }
    int parts = Math.min(MOST_PARTS, Runtime.getRuntime().availableProcessors());
    if (facts.bytes() < LARGE || parts < 2) {
      return new Recording(this, facts, shape).run(advance);
    }
    return record(facts, shape, new Forward(advance), parts);
  }

  private RecordTape record(SourceFacts facts, BodyShape shape, Advance advance, int parts)
      throws IOException {
    RecordTape tape = new SplitRecording(this, facts, shape, parts).run(advance);
    return tape == null ? new Recording(this, facts, shape).run(advance) : tape;
  }

  /** Keeps what a reading of lines gives. */
  RecordTape.Recorder recorder(
      ByteLines lines, RecordReader reader, SourceFacts facts, BodyShape shape) {
    LineText text = new FileText(path, facts.charset());
    return new RecordTape.Recorder(lines, reader, shape.width(), text, mostKept);
  }

  /** The books of cells that the reading before left; new ones while another reading has them. */
  private CellBooks taken(Charset charset) {
    SoftReference<CellBooks> kept = books.getAndSet(null);
    CellBooks left = kept == null ? null : kept.get();
    return left != null && left.charset().equals(charset) ? left : new CellBooks(charset);
  }

  /** Keeps books of cells for the next reading. */
  void giveBack(CellBooks read) {
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
}
