package io.tillsight.core.table.source;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Takes lines apart by their bytes where that is all there is to do: every quote stands around a
 * whole field and nothing is escaped. Cells that come often are not even decoded.
 */
final class PlainRecords {
  private static final int NO_SIGN = -1;
  private static final int FEW = 16;

  private final ByteLines lines;
  private final int delimiter;
  private final int quote;
  private final int escape;
  private CellBook[] books = new CellBook[0];
  private int[] ends = new int[2 * FEW];

  private PlainRecords(ByteLines lines, Dialect dialect) {
    this.lines = lines;
    this.delimiter = dialect.delimiter();
    this.quote = dialect.quote() == 0 ? NO_SIGN : dialect.quote();
    this.escape = dialect.escape() == 0 ? NO_SIGN : dialect.escape();
  }

  /** For lines and a dialect that allow it; else null. */
  static PlainRecords of(Lines lines, Dialect dialect) {
    boolean plain =
        dialect.delimiter() < 0x80
            && dialect.quote() < 0x80
            && dialect.escape() < 0x80
            && !dialect.padded();
    return plain && lines instanceof ByteLines bytes ? new PlainRecords(bytes, dialect) : null;
  }

  /**
   * The next line as a record; null at the end and for a line that takes more, which the lines then
   * give again.
   */
  RawRecord next(long line) {
    int size = divided();
    if (size == 0) {
      return null;
    }
    byte[] buffer = lines.buffer();
    Cell[] cells = new Cell[size];
    for (int column = 0; column < size; column++) {
      cells[column] = book(column).cell(buffer, ends[2 * column], ends[2 * column + 1]);
    }
    byte[] bytes = Arrays.copyOfRange(buffer, lines.start(), lines.stop());
    Charset charset = lines.books().charset();
    LineText text = (from, count) -> new String(bytes, charset);
    return new RawRecord(line, text, lines.offset(), bytes.length, new CellList(cells));
  }

  /**
   * Goes to the next line if that is a record of so many kept cells and has some text for sure;
   * otherwise the lines give it again.
   *
   * @param codes takes the codes of the cells, from an index on
   */
  boolean advance(int[] codes, int at, int width) {
    int size = divided();
    if (size == 0) {
      return false;
    }
    boolean taken = size == width && take(codes, at, width);
    if (!taken) {
      lines.back();
    }
    return taken;
  }

  private boolean take(int[] codes, int at, int width) {
    byte[] buffer = lines.buffer();
    boolean hasText = false;
    for (int column = 0; column < width; column++) {
      int from = ends[2 * column];
      int until = ends[2 * column + 1];
      codes[at + column] = book(column).code(buffer, from, until);
      if (codes[at + column] < 0) {
        return false;
      }
      hasText |= from < until && isLetterOrDigit(buffer[from]);
    }
    return hasText;
  }

  /** Whether a byte is one of ASCII; then the line is neither blank nor drawn. */
  private static boolean isLetterOrDigit(byte sign) {
    int lower = sign | 0x20;
    return sign >= '0' && sign <= '9' || lower >= 'a' && lower <= 'z';
  }

  private CellBook book(int column) {
    if (column >= books.length) {
      books = Arrays.copyOf(books, column + 1);
      books[column] = lines.books().of(column);
    }
    return books[column];
  }

  /**
   * Divides the next line.
   *
   * @return the number of its cells; 0 at the end and for a line that takes more, which the lines
   *     then give again
   */
  private int divided() {
    if (!lines.advance()) {
      return 0;
    }
    boolean mayBeCut = lines.stop() - lines.start() > LineReader.LONGEST;
    int size = mayBeCut ? 0 : split(lines.buffer(), lines.start(), lines.stop());
    if (size == 0) {
      lines.back();
    }
    return size;
  }

  /** The number of cells, 0 when the line takes more than this. */
  private int split(byte[] buffer, int start, int stop) {
    int size = 0;
    int from = start;
    while (true) {
      boolean quoted = from < stop && buffer[from] == quote;
      int until = quoted ? closing(buffer, from + 1, stop) : plainEnd(buffer, from, stop);
      if (until < 0) {
        return 0;
      }
      int next = quoted ? until + 1 : until;
      if (next < stop && buffer[next] != delimiter) {
        return 0;
      }
      if (2 * size == ends.length) {
        ends = Arrays.copyOf(ends, 2 * ends.length);
      }
      ends[2 * size] = quoted ? from + 1 : from;
      ends[2 * size + 1] = until;
      size++;
      if (next >= stop) {
        return size;
      }
      from = next + 1;
    }
  }

  /** Index of the delimiter or the end, -1 when a quote comes before. */
  private int plainEnd(byte[] buffer, int from, int stop) {
    int at = from;
    while (at < stop && buffer[at] != delimiter) {
      if (buffer[at] == quote) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /** Index of the closing quote, -1 without and when something is escaped before. */
  private int closing(byte[] buffer, int from, int stop) {
    int at = from;
    while (at < stop && buffer[at] != quote) {
      if (buffer[at] == escape) {
        return -1;
      }
      at++;
    }
    return at < stop ? at : -1;
  }
}
