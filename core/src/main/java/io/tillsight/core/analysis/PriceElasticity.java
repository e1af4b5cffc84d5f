package io.tillsight.core.analysis;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * How units followed prices: the changes of units of each product from one whole month to the next
 * regressed on those of its average price, both as logarithms and both beyond the mean change of
 * all products of that month, so that season and general rises do not count.
 *
 * @param value per cent of units for one per cent of price; -1 (what the price brings the units
 *     take) where nothing is proved
 * @param low lower end of the 95 % interval (Student's t), NaN where nothing is proved
 * @param high upper end, below 0, else nothing is proved
 * @param changes number of price changes of at least 2 % seen
 */
public record PriceElasticity(double value, double low, double high, int changes) {
  /** Below so many price changes nothing is said. */
  public static final int FEWEST = 8;

  private static final double SMALLEST = 0.02;

  /** Whether it was measured, not assumed. */
  public boolean measured() {
    return !Double.isNaN(high);
  }

  /** Measures it under a filter whose period and calendar selections are ignored. */
  public static PriceElasticity of(SalesEngine engine, Filter filter) {
    Filter whole = filter.during(Period.ALL);
    for (Dimension dimension : Dimension.values()) {
      whole = dimension.isCalendar() ? whole.without(dimension) : whole;
    }
    Rows rows =
        engine.rows(
            Query.by(Dimension.PRODUCT, Dimension.MONTH, whole, Measure.NET_SALES, Measure.UNITS));
    SellingDays days = SellingDays.of(engine);
    List<Step> steps = new ArrayList<>();
    for (int row = 1; row < rows.size(); row++) {
      if (follows(rows, row)
          && whole(rows.key(row, 1), days)
          && whole(rows.key(row - 1, 1), days)) {
        steps.add(Step.between(rows, row));
      }
    }
    return of(steps);
  }

  /** From one month of a product to the next. */
  private record Step(String month, double price, double units) {
    static Step between(Rows rows, int row) {
      double units =
          Math.log((double) rows.value(row, Measure.UNITS))
              - Math.log((double) rows.value(row - 1, Measure.UNITS));
      double sales =
          Math.log((double) rows.value(row, Measure.NET_SALES))
              - Math.log((double) rows.value(row - 1, Measure.NET_SALES));
      return new Step(rows.key(row, 1), sales - units, units);
    }
  }

  private static boolean follows(Rows rows, int row) {
    return rows.key(row, 0).equals(rows.key(row - 1, 0))
        && !rows.key(row, 0).equals(Dimension.UNKNOWN)
        && YearMonth.parse(rows.key(row - 1, 1)).plusMonths(1).toString().equals(rows.key(row, 1))
        && sold(rows, row)
        && sold(rows, row - 1);
  }

  private static boolean sold(Rows rows, int row) {
    return rows.value(row, Measure.UNITS) > 0 && rows.value(row, Measure.NET_SALES) > 0;
  }

  private static boolean whole(String month, SellingDays days) {
    YearMonth parsed = YearMonth.parse(month);
    return !days.isPartial(new Period(parsed.atDay(1), parsed.atEndOfMonth()));
  }

  private static PriceElasticity of(List<Step> steps) {
    Map<String, double[]> months = new HashMap<>();
    for (Step step : steps) {
      double[] sums = months.computeIfAbsent(step.month(), month -> new double[3]);
      sums[0] += step.price();
      sums[1] += step.units();
      sums[2]++;
    }
    List<Step> beyond = new ArrayList<>();
    for (Step step : steps) {
      double[] sums = months.get(step.month());
      double price = step.price() - sums[0] / sums[2];
      beyond.add(new Step(step.month(), price, step.units() - sums[1] / sums[2]));
    }
    long changes = steps.stream().filter(step -> Math.abs(step.price()) >= SMALLEST).count();
    return regressed(beyond, (int) changes, steps.size() - months.size() - 1);
  }

  private static PriceElasticity regressed(List<Step> steps, int changes, int free) {
    double squares = steps.stream().mapToDouble(c -> c.price() * c.price()).sum();
    if (changes < FEWEST || free < FEWEST || squares == 0) {
      return assumed(changes);
    }
    double slope = steps.stream().mapToDouble(c -> c.price() * c.units()).sum() / squares;
    double left =
        steps.stream()
            .mapToDouble(c -> c.units() - slope * c.price())
            .map(error -> error * error)
            .sum();
    double half =
        new TDistribution(null, free).inverseCumulativeProbability(0.975)
            * Math.sqrt(left / free / squares);
    return slope + half < 0
        ? new PriceElasticity(slope, slope - half, slope + half, changes)
        : assumed(changes);
  }

  private static PriceElasticity assumed(int changes) {
    return new PriceElasticity(-1, Double.NaN, Double.NaN, changes);
  }
}
