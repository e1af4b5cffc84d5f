package io.tillsight.core.series;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Forecasts one series: refuses with a reason, or gives the combination's mean with its 80 and 95 %
 * intervals. The call to make from analyses; see the package for an example.
 */
public final class SeriesForecast {

  /** Below so many periods nothing is forecast. */
  public static final int FEWEST_PERIODS = 8;

  private final Forecaster model;

  private SeriesForecast(Forecaster model) {
    this.model = model;
  }

  /** Forecasts with the combination. */
  public static SeriesForecast withDefaults() {
    return new SeriesForecast(Combination.BY_FREQUENCY);
  }

  /** A copy that forecasts with another model. */
  public SeriesForecast withModel(Forecaster wanted) {
    return new SeriesForecast(wanted);
  }

  /**
   * Forecasts the next periods.
   *
   * @param series whole periods only; a negative value (returns beyond sales) is allowed
   * @param horizon number of periods, at least 1
   * @throws IllegalArgumentException if the horizon is below 1
   */
  public Outcome forecast(TimeSeries series, int horizon) {
    if (horizon < 1) {
      throw new IllegalArgumentException("horizon below 1: " + horizon);
    }
    if (series.length() < FEWEST_PERIODS) {
      return new Outcome.Refused(Outcome.Reason.TOO_SHORT, series.length(), FEWEST_PERIODS);
    }
    if (Arrays.stream(series.raw()).allMatch(value -> value <= 0)) {
      return new Outcome.Refused(Outcome.Reason.NO_SALES, series.length(), FEWEST_PERIODS);
    }
    return new Outcome.Made(made(series, horizon), notes(series));
  }

  /**
   * Forecasts many series, each one part of the work.
   *
   * @return in the order of the series
   * @throws java.util.concurrent.CancellationException once the work is cancelled
   */
  public List<Outcome> forecastAll(List<TimeSeries> series, int horizon, Work work) {
    return Parts.map(series, one -> forecast(one, horizon), work);
  }

  private Forecast made(TimeSeries series, int horizon) {
    if (model == Combination.BY_FREQUENCY) {
      return Ensemble.of(series).forecast(series, horizon);
    }
    double[] mean = model.forecast(series, horizon);
    if (!Members.finite(mean)) {
      mean = NaiveForecaster.NAIVE_2.forecast(series, horizon);
    }
    return Forecast.of(model.key(), mean, FourModels.spread(series, horizon));
  }

  private static Set<Outcome.Note> notes(TimeSeries series) {
    Set<Outcome.Note> notes = EnumSet.noneOf(Outcome.Note.class);
    if (series.frequency().seasonIsYear() && series.length() < 2 * series.season()) {
      notes.add(Outcome.Note.SEASON_LEFT_OUT);
    }
    return notes;
  }
}
