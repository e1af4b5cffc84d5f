package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The limits of exact values: four places, and a range that a sum cannot leave unnoticed. */
final class Decimals {
  /** Amounts beyond this, on either side, are refused. */
  static final BigDecimal LIMIT = new BigDecimal("900000000000000");

  /** Digits before the point of the limit. */
  private static final int LIMIT_DIGITS = 15;

  private static final int PLACES = 4;
  private static final BigDecimal TAIL = new BigDecimal("1e-9");
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final BigDecimal HALF_CENT = new BigDecimal("0.005");

  private Decimals() {}

  static boolean inRange(BigDecimal value) {
    boolean fewDigits = value.precision() - value.scale() < LIMIT_DIGITS;
    return fewDigits || value.abs().compareTo(LIMIT) <= 0;
  }

  /** Half-even to four places. */
  static BigDecimal rounded(BigDecimal value) {
    return value.scale() <= PLACES ? value : value.setScale(PLACES, RoundingMode.HALF_EVEN);
  }

  /** Whether rounding takes more from a value than the tail of a binary fraction. */
  static boolean losesDigits(BigDecimal value) {
    return value.scale() > PLACES && value.subtract(rounded(value)).abs().compareTo(TAIL) >= 0;
  }

  /** Equal but for rounding to cents. */
  static boolean sameMoney(BigDecimal a, BigDecimal b) {
    return a.subtract(b).abs().compareTo(HALF_CENT) <= 0;
  }

  /** Equal but for the rounding to cents of two parts. */
  static boolean withinACent(BigDecimal a, BigDecimal b) {
    return a.subtract(b).abs().compareTo(CENT) <= 0;
  }

  /** Ten-thousandths of a value in range, rounded half-even. */
  static long scaled(BigDecimal value) {
    return Money.of(value).scaled();
  }

  /** Null stays null. */
  static Money money(BigDecimal value) {
    return value == null ? null : Money.of(value);
  }

  /** Null stays null. */
  static Quantity quantity(BigDecimal value) {
    return value == null ? null : Quantity.of(value);
  }

  /** The shortest text of a value: the same for 5, 5.0 and 5.00; empty for null. */
  static String canonical(BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }
}
