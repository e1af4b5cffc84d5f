package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;

/** What an import makes of a row. */
sealed interface ReadRow permits AcceptedLine, ReadRow.Again, ReadRow.Rejected {
  /** A line of this amount that the import has already. */
  record Again(Money amount) implements ReadRow {}

  /**
   * A row that is kept aside.
   *
   * @param amount null when it cannot be read
   */
  record Rejected(Rejection rejection, Money amount) implements ReadRow {}
}
