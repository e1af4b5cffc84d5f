package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;

/**
 * Rows and their money.
 *
 * @param rows number of rows
 * @param amount sum of their readable amounts
 */
public record Tally(long rows, Money amount) {
  /** Nothing yet. */
  public static final Tally ZERO = new Tally(0, Money.ZERO);

  /** One more row with this amount. */
  public Tally plus(Money amountOfRow) {
    return new Tally(rows + 1, amount.plus(amountOfRow));
  }

  /** The sum of both. */
  public Tally plus(Tally other) {
    return new Tally(rows + other.rows, amount.plus(other.amount));
  }
}
