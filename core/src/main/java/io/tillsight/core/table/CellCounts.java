package io.tillsight.core.table;

import io.tillsight.core.table.source.Cell;
import java.util.Arrays;
import java.util.stream.IntStream;

/** How often the kept cells of a column come, so that each is looked at once. */
final class CellCounts {
  /** Cells that one thread looks at in a row. */
  private static final int PORTION = 1 << 15;

  private Cell[] cells = new Cell[64];
  private long[] counts = new long[64];
  private long[] firstLines = new long[64];
  private int end;

  /** Counts a cell; false when it is none of those that are kept. */
  boolean add(Cell cell, long line) {
    int code = cell.code();
    if (code < 0) {
      return false;
    }
    count(code, line);
    cells[code] = cell;
    return true;
  }

  /** Counts the cell of a code, all being known beforehand. */
  void add(int code, Cell[] all, long line) {
    if (count(code, line)) {
      cells[code] = all[code];
    }
  }

  /** Whether it is the first of its code. */
  private boolean count(int code, long line) {
    expect(code + 1);
    boolean first = counts[code]++ == 0;
    if (first) {
      firstLines[code] = line;
      end = Math.max(end, code + 1);
    }
    return first;
  }

  /** Makes room for codes below a number. */
  void expect(int codes) {
    if (codes > cells.length) {
      int length = Math.max(codes, 2 * cells.length);
      cells = Arrays.copyOf(cells, length);
      counts = Arrays.copyOf(counts, length);
      firstLines = Arrays.copyOf(firstLines, length);
    }
  }

  /** Tells the statistics what was counted; of many cells several threads take some each. */
  void addTo(ColumnStatistics statistics) {
    int portions = statistics.hasProfile() ? Math.max(1, end / PORTION) : 1;
    if (portions == 1) {
      addTo(statistics, 0, end);
      return;
    }
    IntStream.range(0, portions)
        .parallel()
        .mapToObj(
            portion -> {
              ColumnStatistics some = statistics.ofFurther();
              int from = (int) ((long) end * portion / portions);
              addTo(some, from, (int) ((long) end * (portion + 1) / portions));
              return some;
            })
        .forEachOrdered(statistics::add);
  }

  private void addTo(ColumnStatistics statistics, int from, int until) {
    for (int code = from; code < until; code++) {
      if (counts[code] > 0) {
        statistics.add(cells[code].text(), firstLines[code], counts[code]);
      }
    }
  }
}
