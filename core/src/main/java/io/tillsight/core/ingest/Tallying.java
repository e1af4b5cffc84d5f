package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;

/** Rows and money while they are counted; several kinds of outcome add up to what was read. */
final class Tallying {
  private long rows;
  private long scaled;

  /**
   * One more row.
   *
   * @param amount null when it cannot be read
   */
  void add(Money amount) {
    add(amount == null ? 0 : amount.scaled());
  }

  /**
   * One more row.
   *
   * @param amount in ten-thousandths
   */
  void add(long amount) {
    rows++;
    scaled = Math.addExact(scaled, amount);
  }

  /** All that others counted. */
  void add(Tallying others) {
    rows += others.rows;
    scaled = Math.addExact(scaled, others.scaled);
  }

  Tally tally() {
    return new Tally(rows, new Money(scaled));
  }
}
