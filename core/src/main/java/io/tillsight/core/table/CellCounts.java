package io.tillsight.core.table;

import io.tillsight.core.table.source.Cell;
import java.util.Arrays;
import java.util.List;

/** How often the kept cells of a column come, so that each is looked at once. */
final class CellCounts {
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
    expect(code + 1);
    if (counts[code]++ == 0) {
      firstLines[code] = line;
      cells[code] = cell;
      end = Math.max(end, code + 1);
    }
    return true;
  }

  private void expect(int codes) {
    if (codes > cells.length) {
      int length = Math.max(codes, 2 * cells.length);
      cells = Arrays.copyOf(cells, length);
      counts = Arrays.copyOf(counts, length);
      firstLines = Arrays.copyOf(firstLines, length);
    }
  }

  /** What was counted, to be added to statistics. */
  List<ColumnStatistics.Portion> of(ColumnStatistics statistics) {
    return statistics.portions(
        end,
        (some, code) -> {
          if (counts[code] > 0) {
            some.add(cells[code].text(), firstLines[code], counts[code]);
          }
        });
  }
}
