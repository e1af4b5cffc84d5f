package io.tillsight.core.analysis;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * The weekly pattern: the average net sales of each weekday against the average day, over all
 * calendar days of the period (a day without sales counts as 0), with a 95 % interval of the mean
 * (Student's t over the dates of that weekday).
 */
public final class SeasonAnalysis {
  private final SalesEngine engine;
  private final Filter filter;

  private SeasonAnalysis(SalesEngine engine, Filter filter) {
    this.engine = engine;
    this.filter = filter;
  }

  /** Over all lines. */
  public static SeasonAnalysis of(SalesEngine engine) {
    return new SeasonAnalysis(engine, Filter.ALL);
  }

  /** Under this filter; a selection of weekdays does not narrow the pattern. */
  public SeasonAnalysis withFilter(Filter wanted) {
    return new SeasonAnalysis(engine, wanted);
  }

  /** Computes the pattern; empty without data. */
  public Result run() {
    Period covered = SellingDays.of(engine).covered(filter.period());
    if (covered == null) {
      return new Result(covered, List.of());
    }
    Map<DayOfWeek, SummaryStatistics> weekdays = new EnumMap<>(DayOfWeek.class);
    SummaryStatistics all = new SummaryStatistics();
    Map<String, Double> sales = sales();
    for (LocalDate day = covered.from(); !day.isAfter(covered.until()); day = day.plusDays(1)) {
      double value = sales.getOrDefault(day.toString(), 0.0);
      weekdays.computeIfAbsent(day.getDayOfWeek(), d -> new SummaryStatistics()).addValue(value);
      all.addValue(value);
    }
    List<Weekday> pattern = new ArrayList<>();
    weekdays.forEach((weekday, values) -> pattern.add(weekday(weekday, values, all.getMean())));
    return new Result(covered, all.getMean() > 0 ? pattern : List.of());
  }

  private Map<String, Double> sales() {
    Rows rows =
        engine.rows(Query.by(Dimension.DAY, filter.without(Dimension.WEEKDAY), Measure.NET_SALES));
    Map<String, Double> sales = new java.util.HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      sales.put(rows.key(row, 0), rows.money(row, Measure.NET_SALES).decimal().doubleValue());
    }
    return sales;
  }

  private static Weekday weekday(DayOfWeek weekday, SummaryStatistics values, double average) {
    long dates = values.getN();
    double half =
        dates < 2
            ? Double.NaN
            : new TDistribution(null, dates - 1.0).inverseCumulativeProbability(0.975)
                * values.getStandardDeviation()
                / Math.sqrt(dates);
    return new Weekday(
        weekday,
        dates,
        values.getMean() / average,
        (values.getMean() - half) / average,
        (values.getMean() + half) / average);
  }

  /**
   * The pattern.
   *
   * @param covered the days that it rests on, null without data
   * @param weekdays Monday first; only weekdays that occur
   */
  public record Result(Period covered, List<Weekday> weekdays) {}

  /**
   * One weekday against the average day, which is 1.
   *
   * @param weekday which
   * @param dates number of dates that it rests on
   * @param index its mean / the mean of all days
   * @param low lower end of the 95 % interval, NaN for a single date
   * @param high upper end, NaN for a single date
   */
  public record Weekday(DayOfWeek weekday, long dates, double index, double low, double high) {}
}
