package io.tillsight.app.figures;

import io.tillsight.app.chart.Interval;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.series.Forecast;
import io.tillsight.core.series.Frequency;
import io.tillsight.core.series.Outcome;
import io.tillsight.core.series.SeriesForecast;
import io.tillsight.core.series.TimeSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How far sums of seven days may lie from their forecast, relative to it. The limits of single days
 * do not add up to those of a week, because days err to different sides; so the history is cut into
 * weeks that end on its last day, these are forecast themselves, and their relative limits are
 * taken, in between in proportion to the days.
 */
final class WeekSpread {
  private static final int WEEK = 7;

  private final List<Forecast.Step> weeks;

  private WeekSpread(List<Forecast.Step> weeks) {
    this.weeks = weeks;
  }

  /** Empty when there are too few weeks, or none with sales. */
  static Optional<WeekSpread> of(ForecastAnalysis.Result result) {
    double[] days = result.history();
    int count = days.length / WEEK;
    double[] sums = new double[count];
    int first = days.length - count * WEEK;
    for (int day = first; day < days.length; day++) {
      sums[(day - first) / WEEK] += days[day];
    }
    int horizon = (result.horizon() + WEEK - 1) / WEEK;
    Outcome outcome =
        count == 0
            ? null
            : SeriesForecast.withDefaults()
                .forecast(TimeSeries.of(Frequency.WEEKLY, sums), horizon);
    if (!(outcome instanceof Outcome.Made made)) {
      return Optional.empty();
    }
    List<Forecast.Step> weeks = new ArrayList<>(made.forecast().steps());
    boolean usable = weeks.stream().allMatch(week -> week.mean() > 0);
    return usable ? Optional.of(new WeekSpread(weeks)) : Optional.empty();
  }

  /** The 80 % limits of the seven days that end so many days ahead. */
  Interval inner(double mean, int ahead) {
    return new Interval(
        mean * relative(ahead, Forecast.Step::lower80),
        mean * relative(ahead, Forecast.Step::upper80));
  }

  /** The 95 % limits. */
  Interval outer(double mean, int ahead) {
    return new Interval(
        mean * relative(ahead, Forecast.Step::lower95),
        mean * relative(ahead, Forecast.Step::upper95));
  }

  private double relative(int ahead, ToDoubleFunction<Forecast.Step> limit) {
    double position = (double) ahead / WEEK;
    int after = Math.min(weeks.size(), (int) Math.ceil(position));
    double share = Math.min(1, position - (after - 1));
    double before = after == 1 ? 1 : ratio(after - 2, limit);
    return before + share * (ratio(after - 1, limit) - before);
  }

  private double ratio(int week, ToDoubleFunction<Forecast.Step> limit) {
    return limit.applyAsDouble(weeks.get(week)) / weeks.get(week).mean();
  }
}
