package io.tillsight.core.table.source;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** The books of all columns of a file, within a share of the memory. For one thread at a time. */
final class CellBooks {
  private static final int MOST_OF_A_COLUMN = 1 << 21;

  /** A cell and what is known of it take about 200 bytes, so this is a tenth of the heap. */
  private static final long HEAP_PER_CELL = 2048;

  private final Charset charset;
  private final List<CellBook> books = new ArrayList<>();
  private final long most = Runtime.getRuntime().maxMemory() / HEAP_PER_CELL;
  private long kept;

  CellBooks(Charset charset) {
    this.charset = charset;
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
    boolean room = ofColumn < MOST_OF_A_COLUMN && kept < most;
    kept += room ? 1 : 0;
    return room;
  }
}
