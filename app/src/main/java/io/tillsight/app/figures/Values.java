package io.tillsight.app.figures;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;

/** Exact figures as the numbers of a chart, which need no more than a picture can show. */
final class Values {
  private Values() {}

  static double of(Money amount) {
    return amount.decimal().doubleValue();
  }

  static double of(Quantity quantity) {
    return quantity.decimal().doubleValue();
  }
}
