package io.tillsight.core.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Quotients of exact figures. */
final class Ratio {
  private Ratio() {}

  /**
   * Quotient of two figures of the same scale, rounded half-even once.
   *
   * @return null when the divisor is zero
   */
  static BigDecimal of(BigDecimal dividend, BigDecimal divisor, int places) {
    return divisor.signum() == 0 ? null : dividend.divide(divisor, places, RoundingMode.HALF_EVEN);
  }

  /** Share of a whole; empty when the whole is not positive. */
  static OptionalDouble share(long part, long whole) {
    return whole <= 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
