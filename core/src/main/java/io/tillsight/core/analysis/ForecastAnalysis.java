package io.tillsight.core.analysis;

import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.series.Backtest;
import io.tillsight.core.series.Forecaster;
import io.tillsight.core.series.Forecasters;
import io.tillsight.core.series.Leaderboard;
import io.tillsight.core.series.Outcome;
import io.tillsight.core.series.SeriesForecast;
import io.tillsight.core.series.TimeSeries;
import io.tillsight.core.series.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Net sales of the coming days from the daily history under a filter: all days from the first day
 * with data to the last one, days without sales being 0. The filter's own period is ignored, since
 * a forecast needs the whole past.
 */
public final class ForecastAnalysis {
  private final SalesEngine engine;
  private final Filter filter;
  private final int horizon;

  private ForecastAnalysis(SalesEngine engine, Filter filter, int horizon) {
    this.engine = engine;
    this.filter = filter;
    this.horizon = horizon;
  }

  /** All lines, 90 days ahead. */
  public static ForecastAnalysis of(SalesEngine engine) {
    return new ForecastAnalysis(engine, Filter.ALL, 90);
  }

  /** Under this filter. */
  public ForecastAnalysis withFilter(Filter wanted) {
    return new ForecastAnalysis(engine, wanted, horizon);
  }

  /** So many days ahead, 1 to 365. */
  public ForecastAnalysis withHorizon(int days) {
    if (days < 1 || days > 365) {
      throw new IllegalArgumentException("The horizon is 1 to 365 days, not " + days);
    }
    return new ForecastAnalysis(engine, filter, days);
  }

  /** Forecasts; quick. */
  public Result run() {
    SellingDays days = SellingDays.of(engine);
    if (days.isEmpty()) {
      return new Result(
          null,
          new double[0],
          horizon,
          new Outcome.Refused(Outcome.Reason.NO_SALES, 0, SeriesForecast.FEWEST_PERIODS));
    }
    double[] history = history(days.span());
    return new Result(
        days.first(),
        history,
        horizon,
        SeriesForecast.withDefaults().forecast(TimeSeries.daily(days.first(), history), horizon));
  }

  /**
   * The record of the models that answer within milliseconds on this history.
   *
   * @return empty when there are no data
   * @throws java.util.concurrent.CancellationException once the work is cancelled
   */
  public Optional<Leaderboard> leaderboard(Work work) {
    List<String> quick =
        Forecasters.all().stream().filter(model -> !model.isSlow()).map(Forecaster::key).toList();
    return judge(Backtest.withDefaults().withModels(quick), work);
  }

  /** As {@link #leaderboard}, with the models that take minutes, too. */
  public Optional<Leaderboard> fullLeaderboard(Work work) {
    return judge(Backtest.withDefaults(), work);
  }

  private Optional<Leaderboard> judge(Backtest backtest, Work work) {
    SellingDays days = SellingDays.of(engine);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    TimeSeries series = TimeSeries.daily(days.first(), history(days.span()));
    return Optional.of(backtest.run(series, horizon, work));
  }

  private double[] history(Period span) {
    DailyFigures figures = DailyFigures.of(engine, filter);
    DoubleStream.Builder values = DoubleStream.builder();
    for (LocalDate day = span.from(); !day.isAfter(span.until()); day = day.plusDays(1)) {
      values.add(figures.netSales(new Period(day, day)).decimal().doubleValue());
    }
    return values.build().toArray();
  }

  /**
   * History and forecast.
   *
   * @param firstDay day of the first value, null without data
   * @param history net sales per day in the workspace's currency
   * @param horizon days ahead
   * @param outcome the forecast, or why there is none
   */
  public record Result(LocalDate firstDay, double[] history, int horizon, Outcome outcome) {
    /** The day before the first forecast one. */
    public LocalDate lastDay() {
      return firstDay.plusDays(history.length - 1L);
    }

    /** The made forecast, empty when it was refused. */
    public Optional<Outcome.Made> made() {
      return outcome instanceof Outcome.Made made ? Optional.of(made) : Optional.empty();
    }
  }
}
