package io.tillsight.app.cli;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** How figures are written for programs: money and units as decimal strings, ratios as numbers. */
final class Decimals {
  private static final int RATIO_PLACES = 4;

  private Decimals() {}

  /** At least two places, all four when they are used; null stays null. */
  static String money(Money money) {
    if (money == null) {
      return null;
    }
    BigDecimal plain = money.decimal().stripTrailingZeros();
    return plain.setScale(Math.max(2, plain.scale()), RoundingMode.UNNECESSARY).toPlainString();
  }

  /** As many places as are used. */
  static String units(Quantity quantity) {
    return quantity == null ? null : quantity.decimal().stripTrailingZeros().toPlainString();
  }

  /** A plain decimal; null stays null. */
  static String plain(BigDecimal value) {
    return value == null ? null : value.toPlainString();
  }

  /** A ratio as a number with four places; null when there is none. */
  static BigDecimal ratio(OptionalDouble ratio) {
    return ratio.isPresent() ? ratio(ratio.getAsDouble()) : null;
  }

  /** A ratio as a number with four places. */
  static BigDecimal ratio(double ratio) {
    return Double.isFinite(ratio)
        ? BigDecimal.valueOf(ratio).setScale(RATIO_PLACES, RoundingMode.HALF_EVEN)
        : null;
  }
}
