package io.tillsight.core.series;

/**
 * The combination of models that errs least on series of this kind; see {@link Ensemble}. Picking
 * the one model that was best on a hold-out loses to it on every set tried.
 */
enum Combination implements Forecaster {
  BY_FREQUENCY;

  static final String KEY = "combination";

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public double[] forecast(TimeSeries series, int horizon) {
    return Ensemble.of(series).mean(series, horizon);
  }
}
