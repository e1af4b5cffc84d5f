package io.tillsight.core.table.source;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Takes lines apart by their bytes where that is all there is to do: every quote stands around a
 * whole field and nothing is escaped. Cells that come often are not even decoded.
 */
final class PlainRecords {
  private static final int NO_SIGN = -1;
  private final ByteLines lines;
  private final int delimiter;
  private final int quote;
  private final int escape;
  private CellBook[] books = new CellBook[0];
  private Cell[] cells = new Cell[16];

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
    if (!lines.advance()) {
      return null;
    }
    boolean mayBeCut = lines.stop() - lines.start() > LineReader.LONGEST;
    int size = mayBeCut ? 0 : split(lines.buffer(), lines.start(), lines.stop());
    if (size == 0) {
      lines.back();
      return null;
    }
    int length = lines.stop() - lines.start();
    byte[] bytes = Arrays.copyOfRange(lines.buffer(), lines.start(), lines.stop());
    Charset charset = lines.books().charset();
    LineText text = (from, count) -> new String(bytes, charset);
    CellList fields = new CellList(Arrays.copyOf(cells, size));
    return new RawRecord(line, text, lines.offset(), length, fields);
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
      add(size++, buffer, quoted ? from + 1 : from, until);
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

  private void add(int column, byte[] buffer, int from, int until) {
    if (column >= books.length) {
      books = Arrays.copyOf(books, column + 1);
      books[column] = lines.books().of(column);
    }
    if (column >= cells.length) {
      cells = Arrays.copyOf(cells, 2 * cells.length);
    }
    cells[column] = books[column].cell(buffer, from, until);
  }
}
