package io.tillsight.core.table.source;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * The books of all columns of a file, within a share of the memory. For one thread at a time;
 * several threads that read parts of a file have books beside each other, within one share.
 */
final class CellBooks {
  private static final int MOST_OF_A_COLUMN = 1 << 21;
  private static final int TOGETHER = 1 << 8;

  /** A cell and what is known of it take about 200 bytes, so this is a tenth of the heap. */
  private static final long HEAP_PER_CELL = 2048;

  private final Charset charset;
  private final List<CellBook> books = new ArrayList<>();
  private final long most = Runtime.getRuntime().maxMemory() / HEAP_PER_CELL;
  private final AtomicLong kept;
  private int reserved;
  private boolean full;

  CellBooks(Charset charset) {
    this(charset, new AtomicLong());
  }

  private CellBooks(Charset charset, AtomicLong kept) {
    this.charset = charset;
    this.kept = kept;
  }

  /** Other books, still empty, that share the memory with these. */
  CellBooks beside() {
    return new CellBooks(charset, kept);
  }

  Charset charset() {
    return charset;
  }

  CellBook of(int column) {
    while (books.size() <= column) {
      books.add(new CellBook(charset, this));
    }
    return books.get(column);
  }

  /** The kept cells of the first columns by their codes. */
  Cell[][] cells(int columns) {
    Cell[][] cells = new Cell[columns][];
    for (int column = 0; column < columns; column++) {
      cells[column] = of(column).cells();
    }
    return cells;
  }

  /** Whether a column that keeps so many cells may keep one more, which then counts. */
  boolean takes(int ofColumn) {
    if (reserved == 0 && kept.get() < most) {
      // Some at once, since threads that count together wait for each other.
      kept.addAndGet(TOGETHER);
      reserved = TOGETHER;
    }
    boolean room = ofColumn < MOST_OF_A_COLUMN && reserved > 0;
    reserved -= room ? 1 : 0;
    full |= !room;
    return room;
  }

  /** Whether a cell was not kept since there was no room. */
  boolean isFull() {
    return full;
  }

  /**
   * Takes over all cells of books beside these, which are of no use then.
   *
   * @return the codes here by column and code there; null when a column has no room for them
   */
  int[][] takeOver(CellBooks beside) {
    int columns = beside.books.size();
    if (columns > 0) {
      of(columns - 1);
    }
    int[][] codes = new int[columns][];
    IntStream.range(0, columns)
        .parallel()
        .forEach(column -> codes[column] = takeOver(column, beside.of(column)));
    boolean fits = books.stream().allMatch(book -> book.size() <= MOST_OF_A_COLUMN);
    return fits ? codes : null;
  }

  private int[] takeOver(int column, CellBook other) {
    CellBook own = books.get(column);
    int before = own.size();
    int[] codes = own.takeOver(other);
    int twice = codes.length - (own.size() - before);
    kept.addAndGet(-twice);
    return codes;
  }
}
