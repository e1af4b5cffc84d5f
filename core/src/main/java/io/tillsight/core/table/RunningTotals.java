package io.tillsight.core.table;

import io.tillsight.core.table.value.Blanks;
import java.math.BigDecimal;

/**
 * Tells lines of totals by arithmetic: a record that has a word for totals, or nothing but numbers,
 * and whose numbers are the sums of the records before it.
 */
final class RunningTotals {
  private static final int FEWEST = 2;
  private final Understanding table;
  private final ExactSum[] all;
  private final ExactSum[] part;
  private final boolean[] isNumber;
  private long rows;

  RunningTotals(Understanding table) {
    this.table = table;
    all = new ExactSum[table.columns().size()];
    part = new ExactSum[all.length];
    isNumber = new boolean[all.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = new ExactSum();
      part[i] = new ExactSum();
      isNumber[i] = table.plan(i).type() == ColumnType.NUMBER;
    }
  }

  /** Adds a record. */
  void add(TableRow row) {
    rows++;
    for (int i = 0; i < all.length; i++) {
      CellValue cell = isNumber[i] ? row.cell(i) : null;
      if (cell != null && cell.value() != null) {
        all[i].add(cell);
        part[i].add(cell);
      }
    }
  }

  /** The code under which a record is left out, null when it is a record. */
  String skip(TableRow row) {
    boolean bare = isBare(row);
    if (rows < FEWEST || !bare && !hasWord(row)) {
      return null;
    }
    boolean total = equals(row, all, bare);
    if (!total && !equals(row, part, bare)) {
      return null;
    }
    for (ExactSum sum : part) {
      sum.clear();
    }
    return total ? "TOTAL_ROW_SKIPPED" : "SUBTOTAL_ROW_SKIPPED";
  }

  private boolean isBare(TableRow row) {
    boolean others = false;
    for (int i = 0; i < all.length; i++) {
      boolean blank = Blanks.isBlank(row.text(i));
      if (!table.plan(i).isNumber()) {
        if (!blank) {
          return false;
        }
        others |= table.counts(i).filled > 0;
      }
    }
    return others;
  }

  private boolean hasWord(TableRow row) {
    return TotalWords.find(row.cells()) >= 0;
  }

  private boolean equals(TableRow row, ExactSum[] sums, boolean every) {
    int same = 0;
    int different = 0;
    for (int i = 0; i < all.length; i++) {
      BigDecimal value = isNumber[i] ? row.number(i) : null;
      if (value != null && value.signum() != 0) {
        boolean equal = value.compareTo(sums[i].value()) == 0;
        same += equal ? 1 : 0;
        different += equal ? 0 : 1;
      }
    }
    return same > 0 && !(every && different > 0);
  }
}
