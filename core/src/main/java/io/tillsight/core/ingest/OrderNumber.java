package io.tillsight.core.ingest;

/**
 * The number of an order as the cell of a record says it.
 *
 * @param text empty when nothing is said, of {@link #NONE} only
 * @param hash stands for the text, see {@link ContentHash#of(String)}
 * @param style how it is written
 */
record OrderNumber(String text, long hash, Style style) {
  /** There is no number. */
  static final OrderNumber NONE = new OrderNumber("", ContentHash.of(""), Style.OTHER);

  /** How an order number is written. */
  enum Style {
    /** Digits. */
    PLAIN,
    /** A C and digits. */
    CREDIT,
    /** In another way. */
    OTHER
  }

  static OrderNumber of(String text) {
    return text.isEmpty() ? NONE : new OrderNumber(text, ContentHash.of(text), style(text));
  }

  boolean isNone() {
    return this == NONE;
  }

  /** Whether another record says the same; the texts of others need hardly ever be looked at. */
  boolean isSame(OrderNumber other) {
    return this == other || hash == other.hash && text.equals(other.text);
  }

  private static Style style(String order) {
    boolean credit = StatusRule.isCreditNote(order);
    int start = credit ? 1 : 0;
    for (int i = start; i < order.length(); i++) {
      if (order.charAt(i) < '0' || order.charAt(i) > '9') {
        return Style.OTHER;
      }
    }
    return order.length() == start ? Style.OTHER : credit ? Style.CREDIT : Style.PLAIN;
  }
}
