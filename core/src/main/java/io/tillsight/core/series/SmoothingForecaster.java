package io.tillsight.core.series;

import io.tillsight.core.series.smoothing.ComplexSmoothing;
import io.tillsight.core.series.smoothing.DynamicTheta;
import io.tillsight.core.series.smoothing.ExponentialSmoothing;
import io.tillsight.core.series.smoothing.SmoothingForm;
import io.tillsight.core.series.smoothing.ThetaMethod;

/** The smoothing models by name. */
enum SmoothingForecaster implements Forecaster {
  SIMPLE("ses", (values, season, horizon) -> fixed(SmoothingForm.SIMPLE, values, 1, horizon)),
  HOLT("holt", (values, season, horizon) -> fixed(SmoothingForm.HOLT, values, 1, horizon)),
  DAMPED("damped", (values, season, horizon) -> fixed(SmoothingForm.DAMPED, values, 1, horizon)),
  HOLT_WINTERS(
      "holt-winters",
      (values, season, horizon) -> fixed(SmoothingForm.HOLT_WINTERS, values, season, horizon)),
  THETA("theta", ThetaMethod::forecast),
  DYNAMIC_THETA("dynamic-theta", DynamicTheta::forecast),
  EXPONENTIAL(
      "ets",
      (values, season, horizon) ->
          ExponentialSmoothing.of(values, season).mixture().forecast(horizon)),
  COMPLEX("complex-smoothing", ComplexSmoothing::forecast);

  private interface Method {
    double[] forecast(double[] values, int season, int horizon);
  }

  private final String key;
  private final Method method;

  SmoothingForecaster(String key, Method method) {
    this.key = key;
    this.method = method;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public double[] forecast(TimeSeries series, int horizon) {
    return method.forecast(series.raw(), series.season(), horizon);
  }

  /** A form that the series does not allow is replaced by its additive or its seasonless sister. */
  private static double[] fixed(SmoothingForm form, double[] values, int season, int horizon) {
    ExponentialSmoothing smoothing = ExponentialSmoothing.of(values, season);
    SmoothingForm additive =
        new SmoothingForm(
            false,
            form.trend(),
            form.season() == SmoothingForm.Season.NONE
                ? SmoothingForm.Season.NONE
                : SmoothingForm.Season.ADDITIVE);
    return smoothing
        .fit(form)
        .or(() -> smoothing.fit(additive))
        .or(() -> smoothing.fit(new SmoothingForm(false, form.trend(), SmoothingForm.Season.NONE)))
        .orElseThrow()
        .forecast(horizon);
  }
}
