package io.tillsight.core.ingest;

/**
 * The receipt's figures; they balance in rows and, over the readable amounts, to the cent.
 *
 * @param read rows read = fresh + updated + duplicate + rejected
 * @param fresh rows that are new
 * @param updated rows that replace an earlier content
 * @param duplicate rows that were there already
 * @param rejected rows kept aside
 * @param unreadableAmounts rejected rows whose amount could not be read
 */
public record Balance(
    Tally read,
    Tally fresh,
    Tally updated,
    Tally duplicate,
    Tally rejected,
    long unreadableAmounts) {
  /** Refuses figures that do not balance. */
  public Balance {
    if (!read.equals(fresh.plus(updated).plus(duplicate).plus(rejected))) {
      throw new IllegalArgumentException("The receipt does not balance");
    }
  }
}
