package io.tillsight.core.ingest;

/**
 * What the records of one scan sold, worked out once for all records that sold the same at the same
 * price.
 */
final class SoldLines {
  private final SoldRule rule;
  private final boolean creditNotes;
  private final boolean withHeads;
  private final ByNumber<Sold> plain = new ByNumber<>();
  private final ByNumber<Sold> credited = new ByNumber<>();

  /**
   * @param withHeads whether the heads of orders may add to what a record says
   */
  SoldLines(SalesEvidence evidence, MasterJoin join, Cells cells, boolean withHeads) {
    this.rule = new SoldRule(evidence, join, cells);
    this.creditNotes = evidence.creditNotes();
    this.withHeads = withHeads;
  }

  /**
   * What a record sold.
   *
   * @param number of its combination, see {@link LineReader#combination}
   */
  Sold of(StatedLine line, int number) {
    boolean single = number == Combinations.NONE || withHeads;
    if (single || line.fault() != null || line.date() == null) {
      return rule.of(line);
    }
    boolean credit = creditNotes && StatusRule.isCreditNote(line.order());
    ByNumber<Sold> known = credit ? credited : plain;
    Sold sold = known.get(number);
    if (sold == null) {
      sold = rule.of(line);
      known.put(number, sold);
    }
    return sold;
  }
}
