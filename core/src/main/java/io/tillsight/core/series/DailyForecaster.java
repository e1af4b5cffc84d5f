package io.tillsight.core.series;

import io.tillsight.core.series.daily.DailyForecast;
import io.tillsight.core.series.daily.DailyModel;
import io.tillsight.core.series.daily.TrendFourier;
import java.time.LocalDate;

/** The models of daily series with known dates. */
enum DailyForecaster implements Forecaster {
  /** Calendar regression, last year's weekdays and weekly smoothing together. */
  CALENDAR("daily-calendar", DailyModel::forecast),

  /** Bending trend, waves of the year, weekdays and feasts in one regression. */
  TREND_FOURIER("trend-fourier", TrendFourier::forecast);

  private interface Method {
    double[] forecast(double[] values, LocalDate firstDay, int horizon);
  }

  private final String key;
  private final Method method;

  DailyForecaster(String key, Method method) {
    this.key = key;
    this.method = method;
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
    return method.forecast(series.raw(), series.firstDay().orElseThrow(), horizon);
  }

  static DailyForecast withErrors(TimeSeries series, int horizon) {
    return DailyModel.forecastWithErrors(series.raw(), series.firstDay().orElseThrow(), horizon);
  }
}
