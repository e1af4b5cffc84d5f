package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;

/** The way back of what was sold. */
final class Returns {
  private Returns() {}

  /** The return of a whole line: what it brought, sold, cost and took off, with the other sign. */
  static SaleLine of(SaleLine sold) {
    SaleLine.Item back =
        new SaleLine.Item(
            sold.product(),
            sold.quantity().negated(),
            sold.unitPrice(),
            negated(sold.discount()),
            sold.amount().negated(),
            negated(sold.cost()),
            SaleStatus.RETURNED);
    return new SaleLine(sold.head(), sold.ordinal(), back);
  }

  private static Money negated(Money money) {
    return money == null ? null : money.negated();
  }
}
