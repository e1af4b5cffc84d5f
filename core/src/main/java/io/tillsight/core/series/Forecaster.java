package io.tillsight.core.series;

/** A model that forecasts a series. All are stateless and deterministic. */
public sealed interface Forecaster
    permits NaiveForecaster,
        SmoothingForecaster,
        ArimaForecaster,
        DailyForecaster,
        LearnedForecaster,
        Combination {

  /** Stable key for files, tests and text bundles, such as {@code seasonal-naive}. */
  String key();

  /** Whether a forecast takes seconds instead of milliseconds: forests and boosting. */
  default boolean isSlow() {
    return false;
  }

  /** Whether the model can be asked about this series (dates, length). */
  default boolean accepts(TimeSeries series) {
    return series.length() >= 4;
  }

  /**
   * The expected values of the next periods, in the unit of the series; they may be negative or,
   * for a series that the model cannot hold, not finite: callers clamp and replace.
   *
   * @param horizon number of periods, at least 1
   */
  double[] forecast(TimeSeries series, int horizon);
}
