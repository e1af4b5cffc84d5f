package io.tillsight.core.ingest;

import io.tillsight.core.table.HashFilter;

/** The keys and orders of the records of one scan, to tell those that come again. */
final class KeySightings {
  private final ContentHash contents = new ContentHash();
  private final HashFilter keys;
  private final ScatteredOrders orders;
  private StatedLine.Head lastHead;
  private String lastOrder = "";

  KeySightings(HashFilter keys, ScatteredOrders orders) {
    this.keys = keys;
    this.orders = orders;
  }

  /** Nothing seen, to be taken in by this one later. */
  KeySightings beside() {
    return new KeySightings(keys.beside(), orders.beside());
  }

  /** One more record. */
  void see(StatedLine line) {
    keys.add(contents.base(line).high());
    if (line.head() != lastHead) {
      lastHead = line.head();
      see(lastHead.order());
    }
  }

  private void see(String order) {
    // Mostly the lines of an order come together.
    if (!order.equals(lastOrder)) {
      lastOrder = order;
      orders.see(order);
    }
  }

  /** What was seen in another part of the file. */
  void add(KeySightings other) {
    keys.add(other.keys);
    orders.add(other.orders);
  }
}
