package io.tillsight.core.ingest;

/**
 * Numbers the lines of each order in the order of the file. Remembers a million orders at a time:
 * lines of one order that stand further apart than that may share a number, which is for display.
 */
final class OrderPositions {
  private static final int MOST_ORDERS = 1_000_000;

  private final ScatteredOrders scattered;
  private LongCounts counts = new LongCounts();
  private String last = "";
  private int ofLast;
  private long scatteredLast;

  /**
   * @param scattered orders whose lines do not all stand together; only they are remembered
   */
  OrderPositions(ScatteredOrders scattered) {
    this.scattered = scattered;
  }

  /** Position of the next line of an order, from 1. */
  int next(String order) {
    if (order.equals(last)) {
      ofLast++;
      return ofLast;
    }
    if (scatteredLast != ScatteredOrders.TOGETHER && ofLast > 1) {
      counts.add(scatteredLast, ofLast - 1);
    }
    if (counts.size() >= MOST_ORDERS) {
      counts = new LongCounts();
    }
    last = order;
    scatteredLast = scattered.of(order);
    ofLast = scatteredLast == ScatteredOrders.TOGETHER ? 1 : counts.add(scatteredLast, 1);
    return ofLast;
  }
}
