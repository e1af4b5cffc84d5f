package io.tillsight.core.ingest;

/**
 * What the store would make of the accepted rows, as it stands when the plan is made.
 *
 * @param fresh rows that are new
 * @param updated rows that replace an earlier content
 * @param duplicate rows that are there already
 */
public record Outlook(Tally fresh, Tally updated, Tally duplicate) {
  /** No rows at all. */
  public static final Outlook NOTHING = new Outlook(Tally.ZERO, Tally.ZERO, Tally.ZERO);
}
