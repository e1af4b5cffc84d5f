package io.tillsight.core.series;

import io.tillsight.core.series.smoothing.SmoothingFit;

/** How wide the intervals of a series are. */
final class Spreads {

  private Spreads() {}

  /** The geometric mean of the analytic deviation and of the errors seen inside the series. */
  static Spread of(TimeSeries series, int horizon) {
    SmoothingFit fit = Combination.smoothing(series).best();
    double[] analytic = fit.deviations(horizon);
    double[] seen = fit.errorsAhead(horizon);
    double[] deviations = new double[horizon];
    for (int i = 0; i < horizon; i++) {
      deviations[i] = seen[i] > 0 ? Math.sqrt(analytic[i] * seen[i]) : analytic[i];
      deviations[i] = Double.isFinite(deviations[i]) ? deviations[i] : 0;
    }
    return Spread.normal(deviations);
  }
}
