package io.tillsight.core.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals kept as a long count of ten-thousandths: exact, and additive without rounding. */
final class FourPlaces {
  static final int SCALE = 4;

  private FourPlaces() {}

  /**
   * @throws ArithmeticException if the value has no place in a long
   */
  static long scaled(BigDecimal value) {
    // Moving the point keeps a small value in a long; its unscaled value would be a BigInteger.
    return value.setScale(SCALE, RoundingMode.HALF_EVEN).scaleByPowerOfTen(SCALE).longValueExact();
  }

  static BigDecimal decimal(long scaled) {
    return BigDecimal.valueOf(scaled, SCALE);
  }

  static BigDecimal rounded(long scaled, int places) {
    return decimal(scaled).setScale(places, RoundingMode.HALF_EVEN);
  }
}
