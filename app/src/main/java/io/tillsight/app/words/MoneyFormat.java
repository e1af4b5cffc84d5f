package io.tillsight.app.words;

import io.tillsight.core.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of one currency in one language. */
final class MoneyFormat {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  /** Units of a short amount, with the key of their pattern. */
  private enum Scale {
    ONE("format.money", 0),
    THOUSAND("format.money.thousand", 3),
    MILLION("format.money.million", 6),
    BILLION("format.money.billion", 9);

    final String key;
    final int power;

    Scale(String key, int power) {
      this.key = key;
      this.power = power;
    }
  }

  private final Words words;
  private final Numerals numerals;
  private final CurrencySign currency;

  MoneyFormat(Words words, Numerals numerals, CurrencySign currency) {
    this.words = words;
    this.numerals = numerals;
    this.currency = currency;
  }

  /** All digits that the currency has. */
  String exact(Money amount) {
    return written(amount.decimal(), Scale.ONE, currency.places());
  }

  /** All digits that the currency has, without its sign. */
  String plain(Money amount) {
    return numerals.text(amount.decimal(), currency.places());
  }

  /** No decimals. */
  String whole(Money amount) {
    return written(amount.decimal(), Scale.ONE, 0);
  }

  /** Thousands with one decimal from 1,000 on, millions and above with three digits. */
  String brief(Money amount) {
    return brief(amount.decimal(), THOUSAND);
  }

  /** As {@link #brief}, but whole below 100,000: the value of a card. */
  String card(Money amount) {
    return brief(amount.decimal(), THOUSAND.scaleByPowerOfTen(2));
  }

  /** Thousands without a unit, no decimals. */
  String thousands(Money amount) {
    return numerals.text(amount.decimal().movePointLeft(3), 0);
  }

  private String brief(BigDecimal amount, BigDecimal firstShort) {
    BigDecimal size = amount.abs();
    // What rounds to the next unit is written in that unit: €1.00m, never €1000.0k.
    if (size.compareTo(new BigDecimal("999500000")) >= 0) {
      return written(amount, Scale.BILLION, digitsLeft(size, 9));
    }
    if (size.compareTo(new BigDecimal("999950")) >= 0) {
      return written(amount, Scale.MILLION, digitsLeft(size, 6));
    }
    if (size.setScale(0, RoundingMode.HALF_EVEN).compareTo(firstShort) >= 0) {
      return written(amount, Scale.THOUSAND, 1);
    }
    return written(amount, Scale.ONE, size.compareTo(BigDecimal.valueOf(100)) < 0 ? 2 : 0);
  }

  /** Decimals, two at most, that leave three significant digits. */
  private static int digitsLeft(BigDecimal size, int power) {
    int places = 2;
    BigDecimal scaled = size.movePointLeft(power);
    while (places > 0 && scaled.setScale(places, RoundingMode.HALF_EVEN).precision() > 3) {
      places--;
    }
    return places;
  }

  private String written(BigDecimal amount, Scale scale, int places) {
    BigDecimal scaled = amount.movePointLeft(scale.power).setScale(places, RoundingMode.HALF_EVEN);
    String number = numerals.text(scaled.abs(), places);
    String sign = scaled.signum() < 0 ? Numerals.MINUS : "";
    boolean before = words.text("format.money.signBefore").equals("yes");
    String symbol = before ? currency.before() : currency.sign();
    // Without a currency the space before its sign has nothing to bind.
    return sign + words.text(scale.key, number, symbol).replaceFirst("\u00a0$", "");
  }
}
