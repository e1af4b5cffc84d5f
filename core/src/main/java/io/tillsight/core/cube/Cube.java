package io.tillsight.core.cube;

import java.util.Map;

/**
 * The stored columns, sorted by day and, within a day, by order. Immutable.
 *
 * @param length number of lines
 * @param firstDay epoch day of code 0 of the day column
 * @param dayOffset for each day code the first row; one more entry for the end
 * @param codes the code columns
 * @param amount ten-thousandths, never unknown
 * @param quantity ten-thousandths, never unknown
 * @param cost ten-thousandths or unknown
 * @param discount ten-thousandths or unknown
 * @param orders the orders
 * @param axes every dimension
 */
record Cube(
    int length,
    long firstDay,
    int[] dayOffset,
    Map<Column, CodeColumn> codes,
    ValueColumn amount,
    ValueColumn quantity,
    ValueColumn cost,
    ValueColumn discount,
    Orders orders,
    Map<Dimension, Axis> axes) {

  /**
   * Which order a line belongs to.
   *
   * @param column order code per line
   * @param given whether the file gave the number, per order
   * @param split orders whose lines stand on several days, so not side by side
   */
  record Orders(CodeColumn column, boolean[] given, boolean[] split) {}

  /** Bytes that one line takes in the columns. */
  int bytesPerLine() {
    int bytes = codes.values().stream().mapToInt(CodeColumn::bytesPerLine).sum();
    return bytes
        + orders.column().bytesPerLine()
        + amount.bytesPerLine()
        + quantity.bytesPerLine()
        + cost.bytesPerLine()
        + discount.bytesPerLine();
  }
}
