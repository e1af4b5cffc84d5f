package io.tillsight.core.ingest;

/**
 * Numbers the lines of each order in the order of the file. Remembers a million orders at a time:
 * lines of one order that stand further apart than that may share a number, which is for display.
 */
final class OrderPositions {
  private static final int MOST_ORDERS = 1_000_000;

  private final ScatteredOrders scattered;
  private LongCounts counts = new LongCounts();
  private OrderNumber last = OrderNumber.NONE;
  private int ofLast;
  private long scatteredLast;

  /**
   * @param scattered orders whose lines do not all stand together; only they are remembered
   */
  OrderPositions(ScatteredOrders scattered) {
    this.scattered = scattered;
  }

  /** Positions that are counted anew wherever lines of an order stand together. */
  static OrderPositions ofNeighbours() {
    return new OrderPositions(null);
  }

  /** Position of the next line of an order, from 1. */
  int next(OrderNumber order) {
    if (order.isSame(last)) {
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
    scatteredLast = scattered == null ? ScatteredOrders.TOGETHER : scattered.of(order);
    ofLast = scatteredLast == ScatteredOrders.TOGETHER ? 1 : counts.add(scatteredLast, 1);
    return ofLast;
  }
}
