package io.tillsight.core.table.container;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number that a program has stored, as text that can be read in one way only. */
final class PlainNumber {
  /** Digits that a binary fraction keeps exactly. */
  private static final MathContext EXACT = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final int LONGEST = 400;

  private PlainNumber() {}

  /**
   * The number in decimal notation with a point, without the tail that binary fractions leave
   * (0.30000000000000004 is 0.3); the text itself when it is no number or a far too long one.
   */
  static String of(String stored) {
    BigDecimal value = value(stored);
    return value == null ? stored : text(value);
  }

  /** The number without its tail, null when it is none. */
  static BigDecimal value(String stored) {
    try {
      BigDecimal value = new BigDecimal(stored.strip());
      boolean tail = value.scale() > 0 && value.precision() > EXACT.getPrecision();
      BigDecimal exact = tail ? value.round(EXACT).stripTrailingZeros() : value;
      return Math.abs((long) exact.scale()) > LONGEST ? null : exact;
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }

  /** Three decimals get a zero behind them: 1.234 could be taken for one thousand. */
  static String text(BigDecimal value) {
    String plain = value.toPlainString();
    return value.scale() == 3 ? plain + "0" : plain;
  }
}
