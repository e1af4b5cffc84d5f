package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;

/**
 * What a change of the history would do to the figures.
 *
 * @param lines lines more, or fewer when negative, that count
 * @param net net sales more or less
 */
public record ImportEffect(long lines, Money net) {
  /** Nothing changes. */
  public static final ImportEffect NONE = new ImportEffect(0, Money.ZERO);
}
