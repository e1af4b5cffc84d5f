package io.tillsight.core.ingest;

import io.tillsight.core.table.HashFilter;

/**
 * The orders of a file whose lines do not all stand together. Few have that, so that all others
 * need not be remembered.
 */
final class ScatteredOrders {
  /** Stands for an order whose lines stand together. */
  static final long TOGETHER = 0;

  private static final int ROWS_PER_ORDER = 4;

  private final HashFilter repeated;

  /**
   * @param rows of the file
   */
  ScatteredOrders(long rows) {
    this(new HashFilter(rows / ROWS_PER_ORDER));
  }

  private ScatteredOrders(HashFilter repeated) {
    this.repeated = repeated;
  }

  /** None seen, to be taken in by these later. */
  ScatteredOrders beside() {
    return new ScatteredOrders(repeated.beside());
  }

  /** Lines of an order follow that are not those of the order before. */
  void see(String order) {
    repeated.add(hash(order));
  }

  /** All orders were seen. */
  void close() {
    repeated.close();
  }

  /** Orders of another part of the file. */
  void add(ScatteredOrders other) {
    repeated.add(other.repeated);
  }

  /** A number that stands for the order when it may be scattered, else {@link #TOGETHER}. */
  long of(String order) {
    long hash = hash(order);
    return repeated.mayComeAgain(hash) ? hash : TOGETHER;
  }

  private static long hash(String order) {
    return ContentHash.of(order) | 1;
  }
}
