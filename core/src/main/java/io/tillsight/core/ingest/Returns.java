package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;

/** The way back of what was sold. */
final class Returns {
  private Returns() {}

  /** The return of a whole line: what it brought, sold, cost and took off, with the other sign. */
  static SaleLine of(SaleLine sold) {
    return new SaleLine(
        sold.order(),
        sold.ordinal(),
        sold.date(),
        sold.time(),
        sold.product(),
        sold.store(),
        sold.customer(),
        sold.place(),
        sold.quantity().negated(),
        sold.unitPrice(),
        negated(sold.discount()),
        sold.amount().negated(),
        negated(sold.cost()),
        SaleStatus.RETURNED,
        sold.statusText(),
        sold.channel(),
        sold.paymentMethod());
  }

  private static Money negated(Money money) {
    return money == null ? null : money.negated();
  }
}
