package io.tillsight.core.ingest;

/**
 * The orders of a file whose lines do not all stand together. Few have that, so that all others
 * need not be remembered.
 */
final class ScatteredOrders {
  /** Stands for an order whose lines stand together. */
  static final long TOGETHER = 0;

  private static final int ROWS_PER_ORDER = 4;

  private final RepeatedKeys repeated;

  /**
   * @param rows of the file
   */
  ScatteredOrders(long rows) {
    repeated = new RepeatedKeys(rows / ROWS_PER_ORDER);
  }

  /** Lines of an order follow that are not those of the order before. */
  void see(String order) {
    repeated.add(key(order));
  }

  /** A number that stands for the order when it may be scattered, else {@link #TOGETHER}. */
  long of(String order) {
    LineKey key = key(order);
    return repeated.contains(key) ? key.low() : TOGETHER;
  }

  private static LineKey key(String order) {
    long hash = ContentHash.of(order) | 1;
    return new LineKey(hash >>> Integer.SIZE, hash);
  }
}
