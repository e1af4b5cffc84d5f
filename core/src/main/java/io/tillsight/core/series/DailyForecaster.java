package io.tillsight.core.series;

import io.tillsight.core.series.daily.DailyForecast;
import io.tillsight.core.series.daily.DailyModel;

/** The models of daily series with known dates. */
enum DailyForecaster implements Forecaster {
  /** Calendar regression, last year's weekdays and weekly smoothing together. */
  CALENDAR("daily-calendar");

  private final String key;

  DailyForecaster(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public boolean accepts(TimeSeries series) {
    return series.firstDay().isPresent() && DailyModel.applies(series.raw());
  }

  @Override
  public double[] forecast(TimeSeries series, int horizon) {
    return DailyModel.forecast(series.raw(), series.firstDay().orElseThrow(), horizon);
  }

  static DailyForecast withErrors(TimeSeries series, int horizon) {
    return DailyModel.forecastWithErrors(series.raw(), series.firstDay().orElseThrow(), horizon);
  }
}
