package io.tillsight.core.ingest;

import io.tillsight.core.table.Row;
import java.util.Arrays;

/**
 * What the records of one scan sold, worked out once for all records that sold the same at the same
 * price.
 */
final class SoldLines {
  private static final Role[] DECIDING = {
    Role.PRODUCT_REFERENCE,
    Role.PRODUCT_NAME,
    Role.QUANTITY,
    Role.UNIT_PRICE,
    Role.LIST_PRICE,
    Role.DISCOUNT,
    Role.AMOUNT,
    Role.AMOUNT_EXCLUDING_TAX,
    Role.AMOUNT_BEFORE_DISCOUNT,
    Role.TAX,
    Role.LINE_COST,
    Role.UNIT_COST,
    Role.STATUS,
    Role.CURRENCY
  };

  private final SoldRule rule;
  private final boolean creditNotes;
  private final boolean withHeads;
  private final Combinations combinations;
  private Sold[] plain = new Sold[64];
  private Sold[] credited = new Sold[64];

  /**
   * @param withHeads whether the heads of orders may add to what a record says
   */
  SoldLines(SalesEvidence evidence, MasterJoin join, Cells cells, boolean withHeads) {
    this.rule = new SoldRule(evidence, join, cells);
    this.creditNotes = evidence.creditNotes();
    this.withHeads = withHeads;
    this.combinations = new Combinations(cells, DECIDING);
  }

  Sold of(StatedLine line, Row row) {
    if (withHeads || line.fault() != null || line.date() == null) {
      return rule.of(line);
    }
    int number = combinations.of(row);
    if (number == Combinations.NONE) {
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
