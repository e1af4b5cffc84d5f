package io.tillsight.app.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Plain decimals with the signs of a language. */
final class Numerals {
  static final String MINUS = "\u2212";

  private final String decimal;
  private final String group;

  Numerals(Words words) {
    decimal = words.text("format.decimal");
    group = words.text("format.group");
  }

  /** Rounded half-even once, grouped by three, with a true minus; never a negative zero. */
  String text(BigDecimal value, int places) {
    BigDecimal rounded = value.setScale(places, RoundingMode.HALF_EVEN);
    String sign = rounded.signum() < 0 ? MINUS : "";
    return sign + unsigned(rounded);
  }

  /** As {@link #text}, with a plus before what is above zero. */
  String change(BigDecimal value, int places) {
    BigDecimal rounded = value.setScale(places, RoundingMode.HALF_EVEN);
    return (rounded.signum() > 0 ? "+" : "") + text(value, places);
  }

  private String unsigned(BigDecimal rounded) {
    String plain = rounded.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder text = new StringBuilder(whole);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      text.insert(i, group);
    }
    return point < 0 ? text.toString() : text + decimal + plain.substring(point + 1);
  }
}
