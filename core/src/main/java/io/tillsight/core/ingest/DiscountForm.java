package io.tillsight.core.ingest;

import java.math.BigDecimal;

/** How a discount column is to be read. */
enum DiscountForm {
  /** Money off the line. */
  MONEY,
  /** A share of the price, 0.1 for a tenth. */
  SHARE,
  /** A share of the price, 10 for a tenth. */
  PERCENT;

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Money off a line whose full price is given; null when that is needed and missing. */
  BigDecimal money(BigDecimal written, BigDecimal fullPrice) {
    if (this == MONEY) {
      return written;
    }
    if (fullPrice == null) {
      return null;
    }
    BigDecimal share = this == SHARE ? written : written.divide(HUNDRED);
    return Decimals.rounded(fullPrice.multiply(share));
  }
}
