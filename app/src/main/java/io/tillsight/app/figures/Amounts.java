package io.tillsight.app.figures;

import io.tillsight.app.chart.Labels;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.model.Money;
import java.math.BigDecimal;
import java.util.stream.DoubleStream;

/**
 * Writes amounts of money in one chart: at axes and marks in units, thousands or millions, whatever
 * leaves the largest one with one to four digits before the point; exact in tables and popups.
 *
 * @param divisor 1, 1,000 or 1,000,000
 * @param places decimals of a label beside a mark
 * @param unit as a caption says it, such as {@code €k}
 */
record Amounts(Words words, Formats formats, double divisor, int places, String unit)
    implements Labels {
  private static final double THOUSAND = 1e3;
  private static final double MILLION = 1e6;
  private static final double FROM_THOUSANDS = 10 * THOUSAND;
  private static final double FROM_MILLIONS = 10 * MILLION;
  private static final double WHOLE_FROM = 100;

  /** For a chart that shows these values; NaN among them is ignored. */
  static Amounts of(Scope scope, DoubleStream values) {
    double largest = values.filter(Double::isFinite).map(Math::abs).max().orElse(0);
    double divisor = largest >= FROM_MILLIONS ? MILLION : largest >= FROM_THOUSANDS ? THOUSAND : 1;
    int places = divisor > 1 && largest / divisor < WHOLE_FROM ? 1 : 0;
    return new Amounts(scope.words(), scope.formats(), divisor, places, unit(scope, divisor));
  }

  private static String unit(Scope scope, double divisor) {
    if (divisor == MILLION) {
      return scope.words().text("figure.unit.millions", scope.formats().currencySign());
    }
    return divisor == THOUSAND ? scope.formats().thousandsUnit() : scope.formats().currencySign();
  }

  @Override
  public String axis(double value) {
    double scaled = value / divisor;
    return formats.number(scaled, placesOf(scaled));
  }

  /** Axis steps are round, so they end after two places at most. */
  private static int placesOf(double value) {
    BigDecimal plain =
        BigDecimal.valueOf(value)
            .setScale(2, java.math.RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    return Math.max(0, plain.scale());
  }

  @Override
  public String mark(double value) {
    double scaled = value / divisor;
    // Little beside much is not nothing.
    boolean vanishes = value != 0 && Math.abs(scaled) < 0.5 && places == 0;
    return formats.number(scaled, vanishes ? 1 : places);
  }

  @Override
  public String exact(double value) {
    return formats.moneyExact(Money.of(BigDecimal.valueOf(value)));
  }

  @Override
  public String difference(double value) {
    return formats.numberChange(value / divisor, places);
  }

  @Override
  public String change(double fraction) {
    return formats.numberChange(fraction * 100, 1);
  }

  @Override
  public String changePercent(double fraction) {
    return formats.percentChange(fraction);
  }

  @Override
  public String share(double fraction) {
    return formats.percent(fraction);
  }

  @Override
  public String more(int count) {
    return words.text("figure.more", formats.count(count));
  }
}
