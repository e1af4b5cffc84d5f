package io.tillsight.core.cube;

import java.util.Map;

/**
 * The stored columns, sorted by day and, within a day, by order. Immutable.
 *
 * @param length number of lines
 * @param days the day column
 * @param codes the code columns; one whose value follows from another is left out
 * @param amounts the columns of amounts; amount and quantity are never unknown
 * @param orders the orders
 * @param soldOrders for each run of lines of an order with a sold line the first of these
 * @param cancelled the cancelled lines
 * @param axes every dimension
 * @param rollUps which of them follow from which
 */
record Cube(
    int length,
    Days days,
    Map<Column, CodeColumn> codes,
    Map<Amount, ValueColumn> amounts,
    Orders orders,
    Bits soldOrders,
    Bits cancelled,
    Map<Dimension, Axis> axes,
    RollUps rollUps) {

  /** Bytes that the columns take. */
  long bytes() {
    return codes.values().stream().mapToLong(CodeColumn::bytes).sum()
        + amounts.values().stream().mapToLong(ValueColumn::bytes).sum()
        + orders.bytes()
        + soldOrders.bytes()
        + cancelled.bytes();
  }
}
