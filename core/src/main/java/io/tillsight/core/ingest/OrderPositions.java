package io.tillsight.core.ingest;

/**
 * Numbers the lines of each order in the order of the file. Remembers a million orders at a time:
 * lines of one order that stand further apart than that may share a number, which is for display.
 */
final class OrderPositions {
  private static final int MOST_ORDERS = 1_000_000;

  private LongCounts counts = new LongCounts();

  /** Position of the next line of an order, from 1. */
  int next(long orderHash) {
    if (counts.size() >= MOST_ORDERS) {
      counts = new LongCounts();
    }
    return counts.increment(orderHash);
  }
}
