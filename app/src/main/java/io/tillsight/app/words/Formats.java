package io.tillsight.app.words;

import io.tillsight.core.cube.Period;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * How figures and dates are written in one language and one currency. Minus is U+2212; groups and
 * units are bound by spaces that do not break. Each method rounds half-even, once. Immutable.
 */
public final class Formats {
  /** What stands for a figure that does not exist. */
  public static final String NONE = "–";

  private final Numerals numerals;
  private final MoneyFormat money;
  private final DateFormat dates;
  private final Words words;
  private final String currency;

  /**
   * @param words the language
   * @param currency ISO 4217 code, null or empty to write amounts without one
   */
  public Formats(Words words, String currency) {
    this.words = words;
    this.currency = currency == null ? "" : currency;
    numerals = new Numerals(words);
    money = new MoneyFormat(words, numerals, CurrencySign.of(currency));
    dates = new DateFormat(words);
  }

  /** The currency sign, empty without a currency. */
  public String currencySign() {
    return CurrencySign.of(currency).sign();
  }

  /** Unit of amounts in thousands, for captions: {@code €k}, {@code k€}, or {@code k}. */
  public String thousandsUnit() {
    return words.text("format.thousandsUnit", currencySign());
  }

  /** Value of a card: {@code €3.74m}, {@code €118.9k}, whole below 100,000. */
  public String moneyCard(Money amount) {
    return money.card(amount);
  }

  /** Short amount in running text: {@code €48.6k}. */
  public String moneyBrief(Money amount) {
    return money.brief(amount);
  }

  /** Short difference: {@code +€40.0k}, {@code −€48.6k}. */
  public String moneyChange(Money difference) {
    return (difference.signum() > 0 ? "+" : "") + money.brief(difference);
  }

  /** All digits: {@code €25,871.47}. */
  public String moneyExact(Money amount) {
    return money.exact(amount);
  }

  /** All digits of a difference, with its sign. */
  public String moneyExactChange(Money difference) {
    return (difference.signum() > 0 ? "+" : "") + money.exact(difference);
  }

  /** Without decimals: {@code €25,871}. */
  public String moneyWhole(Money amount) {
    return money.whole(amount);
  }

  /** All digits without the currency, for columns that name it in their head: {@code 25,871.47}. */
  public String moneyPlain(Money amount) {
    return money.plain(amount);
  }

  /** Decimal places of exact amounts. */
  public int moneyPlaces() {
    return CurrencySign.of(currency).places();
  }

  /** Thousands without a unit, for bars: {@code 524}. */
  public String moneyThousands(Money amount) {
    return money.thousands(amount);
  }

  /** {@code 64,463}. */
  public String count(long number) {
    return numerals.text(BigDecimal.valueOf(number), 0);
  }

  /** A quantity with the decimals it has, at most four. */
  public String quantity(Quantity quantity) {
    BigDecimal plain = quantity.decimal().stripTrailingZeros();
    return numerals.text(plain, Math.max(0, plain.scale()));
  }

  /** A number with fixed decimals; {@link #NONE} when it is not finite. */
  public String number(double value, int places) {
    return Double.isFinite(value) ? numerals.text(new BigDecimal(value), places) : NONE;
  }

  /** A difference with fixed decimals and its sign; {@link #NONE} when it is not finite. */
  public String numberChange(double value, int places) {
    return Double.isFinite(value) ? numerals.change(new BigDecimal(value), places) : NONE;
  }

  /** A ratio as percent with one decimal: 0.462 is {@code 46.2%}. */
  public String percent(double ratio) {
    return percent(ratio, 1);
  }

  /** A ratio as percent. */
  public String percent(double ratio, int places) {
    return Double.isFinite(ratio)
        ? words.text("format.percent", number(ratio * 100, places))
        : NONE;
  }

  /** A relative change as percent with one decimal and its sign: {@code +5.0%}. */
  public String percentChange(double ratio) {
    return Double.isFinite(ratio)
        ? words.text("format.percent", numberChange(ratio * 100, 1))
        : NONE;
  }

  /** A difference of two ratios in points: −0.006 is {@code −0.6 pt}. */
  public String points(double difference) {
    return Double.isFinite(difference)
        ? words.text("format.points", numberChange(difference * 100, 1))
        : NONE;
  }

  /** {@code 20 Nov 2026}; {@link #NONE} for null. */
  public String date(LocalDate day) {
    return day == null ? NONE : dates.date(day);
  }

  /**
   * Reads a date as {@link #date} writes it, as ISO date, or as day, month, year in figures; empty
   * when it is none.
   */
  public Optional<LocalDate> readDate(String text) {
    return dates.read(text);
  }

  /** {@code 20 Nov}. */
  public String dayOfMonth(LocalDate day) {
    return dates.dayAndMonth(day);
  }

  /** {@code 20 Nov 2026, 18:42}. */
  public String dateTime(LocalDateTime time) {
    return dates.dateTime(time);
  }

  /** {@code Nov}; month from 1 to 12. */
  public String month(int month) {
    return words.text("month." + month);
  }

  /** {@code Mon}; weekday from 1 (Monday) to 7. */
  public String weekday(int weekday) {
    return words.text("weekday." + weekday);
  }

  /** {@code 1 Jan – 20 Nov 2026}; open ends are named. */
  public String period(Period period) {
    return dates.period(period);
  }
}
