package io.tillsight.core.table;

import io.tillsight.core.table.source.Cell;
import io.tillsight.core.table.source.RecordTape;
import java.util.BitSet;
import java.util.List;

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
    Key key = new Key(shapes);
    for (int row = from; row < tape.size(); row++) {
      int place = tape.place(row);
      int[] codes = tape.codes(place / RecordTape.GROUP);
      int at = place % RecordTape.GROUP * width;
      if (!blanks.any(codes, at)) {
        shapes.addFull(key.isFurther(codes[at]));
      } else if (totals.any(codes, at)) {
        key.tell();
        leftOut.set(row, !shapes.add(tape.record(row).fields()));
      } else {
        int filled = blanks.fill(blank, codes, at);
        boolean head = filled < width && CellTrait.COUNT.of(cells[filled][codes[at + filled]]);
        shapes.addPart(key.isFurther(codes[at]), blank, head);
      }
    }
  }

  /** The first cell of the row before, by its code: texts stand far from each other. */
  private final class Key {
    private final RowShapes shapes;

    /** Negative while the shapes know it. */
    private int code = -1;

    Key(RowShapes shapes) {
      this.shapes = shapes;
    }

    boolean isFurther(int first) {
      boolean further =
          code < 0
              ? shapes.isFurther(cells[0][first].text())
              : first == code && !cells[0][first].text().isEmpty();
      code = first;
      return further;
    }

    /** The shapes are asked for the next row. */
    void tell() {
      if (code >= 0) {
        shapes.isFurther(cells[0][code].text());
        code = -1;
      }
    }
  }

  /** The cells of a column, counted, to be added to its statistics. */
  List<ColumnStatistics.Portion> of(ColumnStatistics statistics, int column) {
    Cell[] known = cells[column];
    int[] counts = new int[known.length];
    int[] firsts = new int[known.length];
    boolean mayBeOut = !leftOut.isEmpty();
    for (int group = 0; group < tape.groups(); group++) {
      int[] codes = tape.codes(group);
      int row = Math.max(from, tape.first(group));
      int end = tape.first(group + 1);
      int at = (row - tape.first(group)) * width + column;
      for (; row < end; row++, at += width) {
        if (!mayBeOut || !leftOut.get(row)) {
          int code = codes[at];
          firsts[code] = counts[code] == 0 ? row : firsts[code];
          counts[code]++;
        }
      }
    }
    // The records stand on lines in a row.
    long before = from < tape.size() ? tape.line(from) - from : 0;
    return statistics.portions(
        known.length,
        (some, code) -> {
          if (counts[code] > 0) {
            some.add(known[code].text(), before + firsts[code], counts[code]);
          }
        });
  }
}
