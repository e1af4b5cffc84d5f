package io.tillsight.app.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** English labels of money in thousands, for tests. */
public final class EnglishLabels implements Labels {
  private final double unit;
  private final int decimals;

  public EnglishLabels(double unit) {
    this(unit, 0);
  }

  public EnglishLabels(double unit, int decimals) {
    this.unit = unit;
    this.decimals = decimals;
  }

  @Override
  public String axis(double value) {
    return format("#,##0.##", value / unit);
  }

  @Override
  public String mark(double value) {
    return format(
        decimals > 0 || Math.abs(value) < 10 * unit && unit > 1 ? "#,##0.0" : "#,##0",
        value / unit);
  }

  @Override
  public String exact(double value) {
    return unit > 1 ? "€" + format("#,##0.00", value) : format("#,##0.##", value);
  }

  @Override
  public String difference(double value) {
    return sign(value) + mark(value);
  }

  @Override
  public String change(double fraction) {
    return sign(fraction) + format("0.0", fraction * 100);
  }

  @Override
  public String changePercent(double fraction) {
    return change(fraction) + "%";
  }

  @Override
  public String share(double fraction) {
    return format("0.0", fraction * 100) + "%";
  }

  @Override
  public String more(int count) {
    return count + " more";
  }

  private static String sign(double value) {
    return value > 0 ? "+" : "";
  }

  private static String format(String pattern, double value) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value)
        .replace('-', '\u2212');
  }
}
