package io.tillsight.core.table;

import io.tillsight.core.table.source.Cell;
import io.tillsight.core.table.source.RecordTape;
import java.util.BitSet;

/**
 * Counts the rows of an even tape by the codes of their cells, with the same outcome as by rows.
 */
final class EvenCensus {
  private final RecordTape tape;
  private final int width;
  private final int from;
  private final Cell[][] cells;
  private final TraitTable blanks;
  private final TraitTable totals;

  /** Rows that are none but lines of totals. */
  private final BitSet leftOut = new BitSet();

  /**
   * @param from the first row to be counted
   */
  EvenCensus(RecordTape tape, int width, int from) {
    this.tape = tape;
    this.width = width;
    this.from = from;
    this.cells = new Cell[width][];
    for (int column = 0; column < width; column++) {
      cells[column] = tape.cells(column);
    }
    this.blanks = TraitTable.of(tape, width, CellTrait.BLANK);
    this.totals = TraitTable.of(tape, width, CellTrait.TOTAL);
  }

  /** Whether some rows may be left out; which ones shows when they are looked at as a whole. */
  boolean mayLeaveOut() {
    return !blanks.isNone() && !totals.isNone();
  }

  /** Looks at the rows as a whole; before their columns are counted if some may be left out. */
  void addTo(RowShapes shapes) {
    if (blanks.isNone()) {
      // Shapes differ by what is blank.
      return;
    }
    boolean[] blank = new boolean[width];
    int before = -1;
    String first = null;
    for (int row = from; row < tape.size(); row++) {
      int place = tape.place(row);
      int[] codes = tape.codes(place / RecordTape.GROUP);
      int at = place % RecordTape.GROUP * width;
      first = codes[at] == before ? first : cells[0][codes[at]].text();
      before = codes[at];
      if (!blanks.any(codes, at)) {
        shapes.addFull(first);
      } else if (totals.any(codes, at)) {
        leftOut.set(row, !shapes.add(tape.record(row).fields()));
      } else {
        int filled = blanks.fill(blank, codes, at);
        boolean head = filled < width && CellTrait.COUNT.of(cells[filled][codes[at + filled]]);
        shapes.addPart(first, blank, head);
      }
    }
  }

  /** Counts the cells of a column. */
  void addTo(CellCounts counts, int column) {
    Cell[] known = cells[column];
    counts.expect(known.length);
    long line = from < tape.size() ? tape.line(from) : 0;
    for (int group = 0; group < tape.groups(); group++) {
      int[] codes = tape.codes(group);
      int row = Math.max(from, tape.first(group));
      int end = tape.first(group + 1);
      int at = (row - tape.first(group)) * width + column;
      for (; row < end; row++, line++, at += width) {
        if (!leftOut.get(row)) {
          counts.add(codes[at], known, line);
        }
      }
    }
  }
}
