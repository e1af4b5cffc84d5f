package io.tillsight.core.ingest;

import java.time.LocalDate;

/**
 * What an import would bring, before the store says which rows it already has.
 *
 * @param read rows read = accepted + rejected
 * @param accepted rows that can be stored
 * @param rejected rows that would be kept aside
 * @param unreadableAmounts rejected rows whose amount could not be read
 * @param from first day, null without accepted rows
 * @param to last day, null without accepted rows
 */
public record Expectation(
    Tally read,
    Tally accepted,
    Tally rejected,
    long unreadableAmounts,
    LocalDate from,
    LocalDate to) {
  /** No rows at all. */
  public static final Expectation NOTHING =
      new Expectation(Tally.ZERO, Tally.ZERO, Tally.ZERO, 0, null, null);
}
