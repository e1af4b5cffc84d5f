package io.tillsight.core.ingest;

/**
 * What the whole of a sales file proves about its lines.
 *
 * @param creditNotes whether order numbers that start with C are credit notes
 * @param placeOfStore whether places are those of the stores
 * @param amounts how lines are valued
 * @param ownCurrency currency of the rows that name none, empty when unknown
 * @param wantedCurrency the only currency that is accepted, empty when any is
 */
record SalesEvidence(
    boolean creditNotes,
    boolean placeOfStore,
    AmountRule amounts,
    String ownCurrency,
    String wantedCurrency) {

  /** Whether a row that names this currency, or none, must be set aside. */
  boolean isForeign(String named) {
    String currency = named.isEmpty() ? ownCurrency : named;
    return !wantedCurrency.isEmpty() && !currency.isEmpty() && !currency.equals(wantedCurrency);
  }
}
