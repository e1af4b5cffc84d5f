package io.tillsight.sample;

import java.util.List;

/**
 * What one customer bought, or brought back, at once.
 *
 * @param minute minute of the day
 * @param store index, or {@link #UNKNOWN}
 * @param client index, or {@link #UNKNOWN}
 */
record Ticket(int minute, int store, int client, String channel, String payment, List<Line> lines) {
  /** The store or the customer is not known. */
  static final int UNKNOWN = -1;

  static final String IN_STORE = "store";
  static final String ONLINE = "online";
  static final String COLLECT = "collect";

  /** What became of a line. */
  enum Status {
    COMPLETED("completed"),
    PENDING("pending"),
    CANCELLED("cancelled"),
    RETURNED("returned");

    private final String text;

    Status(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  /**
   * One product on the ticket.
   *
   * @param quantity negative when it came back
   * @param price list price of the day for one piece, in cents
   * @param discount taken off each piece, in cents
   */
  record Line(int product, int quantity, int price, int discount, Status status) {
    long totalDiscount() {
      return (long) quantity * discount;
    }

    long amount() {
      return (long) quantity * (price - discount);
    }

    long cost() {
      return (long) quantity * Assortment.PRODUCTS.get(product).cost();
    }

    Line withStatus(Status newStatus) {
      return new Line(product, quantity, price, discount, newStatus);
    }
  }
}
