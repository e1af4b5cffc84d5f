package io.tillsight.core.table;

import java.math.BigDecimal;

/** An exact sum of the numbers of cells, in a long as far as it goes. */
final class ExactSum {
  private static final int PLACES = 4;

  /** Far enough from the end of the range for one more number. */
  private static final long FULL = Long.MAX_VALUE / 2;

  private long scaled;
  private BigDecimal rest = BigDecimal.ZERO;

  /** Adds the number of a cell that has one. */
  void add(CellValue cell) {
    if (cell.scaled() == CellValue.UNSCALED) {
      rest = rest.add(cell.value());
      return;
    }
    scaled += cell.scaled();
    if (Math.abs(scaled) > FULL) {
      rest = value();
      scaled = 0;
    }
  }

  void clear() {
    scaled = 0;
    rest = BigDecimal.ZERO;
  }

  BigDecimal value() {
    return rest.add(BigDecimal.valueOf(scaled, PLACES));
  }
}
