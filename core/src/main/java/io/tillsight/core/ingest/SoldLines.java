package io.tillsight.core.ingest;

import java.util.Arrays;

/**
 * What the records of one scan sold, worked out once for all records that sold the same at the same
 * price.
 */
final class SoldLines {
  private final SoldRule rule;
  private final boolean creditNotes;
  private final boolean withHeads;
  private Sold[] plain = new Sold[64];
  private Sold[] credited = new Sold[64];

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
    if (number >= plain.length) {
      plain = Arrays.copyOf(plain, 2 * number);
      credited = Arrays.copyOf(credited, 2 * number);
    }
    Sold[] known = creditNotes && StatusRule.isCreditNote(line.order()) ? credited : plain;
    if (known[number] == null) {
      known[number] = rule.of(line);
    }
    return known[number];
  }
}
