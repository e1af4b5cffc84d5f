package io.tillsight.core.ingest;

import java.math.BigDecimal;

/**
 * Whether an "amount" is that of the whole order, written on each of its lines: it stays the same
 * where quantity times price does not, and either its header says so or it is their sum. Lines of
 * an order stand together.
 */
final class OrderTotals {
  private static final int ENOUGH = 2;
  private final boolean named;
  private String order = "";
  private BigDecimal amount;
  private BigDecimal first;
  private BigDecimal sum;
  private boolean differ;
  private long repeated;
  private long summed;
  private long own;

  /**
   * Nothing seen yet.
   *
   * @param named whether the header speaks of the order or the invoice
   */
  OrderTotals(boolean named) {
    this.named = named;
  }

  void see(StatedLine line) {
    if (own > 0) {
      return;
    }
    StatedLine.Numbers numbers = line.numbers();
    boolean complete =
        numbers.amount() != null && numbers.quantity() != null && numbers.unitPrice() != null;
    if (line.order().isEmpty() || !complete) {
      close();
      return;
    }
    BigDecimal price = numbers.quantity().multiply(numbers.unitPrice());
    if (!line.order().equals(order)) {
      close();
      order = line.order();
      amount = numbers.amount();
      first = price;
      sum = BigDecimal.ZERO;
    }
    own += numbers.amount().compareTo(amount) == 0 ? 0 : 1;
    differ |= price.compareTo(first) != 0;
    sum = sum.add(price);
  }

  /** What the rows of other orders showed. */
  void add(OrderTotals others) {
    others.close();
    repeated += others.repeated;
    summed += others.summed;
    own += others.own;
  }

  private void close() {
    if (differ) {
      repeated++;
      summed += Decimals.sameMoney(sum, amount) ? 1 : 0;
    }
    differ = false;
    order = "";
  }

  /** Whether all orders of several different lines have one and the same amount on all of them. */
  boolean areRepeated() {
    close();
    return own == 0 && repeated > 0 && (named || summed >= ENOUGH && summed == repeated);
  }
}
