package io.tillsight.core.series;

import io.tillsight.core.series.learned.FeatureTable;
import io.tillsight.core.series.learned.LagRegression;
import io.tillsight.core.series.learned.Learner;

/** The learned models by name. */
enum LearnedForecaster implements Forecaster {
  LINEAR("linear-features", Learner.LINEAR),
  FOREST("random-forest", Learner.FOREST),
  BOOSTING("gradient-boosting", Learner.BOOSTING),
  MEAN_OF_THREE("forest-boosting-linear", Learner.MEAN_OF_THREE),
  LAGS("lag-regression", null) {
    @Override
    public boolean accepts(TimeSeries series) {
      return series.length() >= SeriesForecast.FEWEST_PERIODS;
    }

    @Override
    public double[] forecast(TimeSeries series, int horizon) {
      return LagRegression.forecast(series.raw(), horizon);
    }
  };

  private final String key;
  private final Learner learner;

  LearnedForecaster(String key, Learner learner) {
    this.key = key;
    this.learner = learner;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public boolean isSlow() {
    return this != LINEAR && this != LAGS;
  }

  @Override
  public boolean accepts(TimeSeries series) {
    return table(series).accepts(series.length());
  }

  @Override
  public double[] forecast(TimeSeries series, int horizon) {
    return learner.forecast(series.raw(), table(series), horizon);
  }

  static FeatureTable table(TimeSeries series) {
    return series
        .firstDay()
        .map(FeatureTable::daily)
        .orElseGet(() -> FeatureTable.periods(series.season()));
  }
}
