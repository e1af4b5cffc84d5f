package io.tillsight.app.words;

import io.tillsight.app.chart.Labels;
import io.tillsight.core.model.Money;
import java.math.BigDecimal;

/** How charts write their numbers, in one language. Immutable. */
public final class ChartLabels {
  private final Words words;
  private final Formats formats;

  /** Labels in this language and currency. */
  public ChartLabels(Words words, Formats formats) {
    this.words = words;
    this.formats = formats;
  }

  /**
   * Amounts of money, given in whole currency units: thousands at axes and marks (the caption names
   * {@link Formats#thousandsUnit}), all digits in popups and tables.
   */
  public Labels thousands() {
    return new Written(1_000, true);
  }

  /** Amounts of money, given in whole currency units, unscaled at axes and marks. */
  public Labels money() {
    return new Written(1, true);
  }

  /** Amounts of money in thousands when the largest one is 10,000 or more, else unscaled. */
  public Labels moneyUpTo(double largest) {
    return largest >= 10_000 ? thousands() : money();
  }

  /** Plain numbers: orders, units, customers. */
  public Labels counts() {
    return new Written(1, false);
  }

  /** Writes numbers in a unit. */
  private final class Written implements Labels {
    private final double unit;
    private final boolean money;

    Written(double unit, boolean money) {
      this.unit = unit;
      this.money = money;
    }

    @Override
    public String axis(double value) {
      return formats.number(value / unit, decimals(value / unit));
    }

    @Override
    public String mark(double value) {
      boolean small = unit > 1 && Math.abs(value) < 10 * unit;
      return formats.number(value / unit, small ? 1 : 0);
    }

    @Override
    public String exact(double value) {
      return money ? formats.moneyExact(amount(value)) : formats.number(value, decimals(value));
    }

    @Override
    public String difference(double value) {
      boolean small = unit > 1 && Math.abs(value) < 10 * unit;
      return formats.numberChange(value / unit, small ? 1 : 0);
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
      return words.plural("chart.more", count, formats.count(count));
    }

    private static Money amount(double value) {
      return Money.of(BigDecimal.valueOf(value));
    }

    /** As few decimals, two at most, as write the value. */
    private static int decimals(double value) {
      for (int places = 0; places < 2; places++) {
        double scaled = value * Math.pow(10, places);
        if (Math.abs(scaled - Math.rint(scaled)) < 1e-9) {
          return places;
        }
      }
      return 2;
    }
  }
}
