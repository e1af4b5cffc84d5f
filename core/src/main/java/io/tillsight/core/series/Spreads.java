package io.tillsight.core.series;

import io.tillsight.core.series.smoothing.SmoothingMixture;

/** How wide the intervals of a series are. */
final class Spreads {

  private Spreads() {}

  /**
   * From the deviations of exponential smoothing and the disagreement of the members, which tells
   * of errors that none of them expects of itself.
   */
  static Spread of(TimeSeries series, SmoothingMixture smoothing, Members members, int horizon) {
    double[] deviations = smoothing.deviations(horizon);
    double[] disagreement = members.disagreement();
    double last = 0;
    for (int i = 0; i < horizon; i++) {
      double both = Math.hypot(deviations[i], disagreement[i]);
      deviations[i] = Double.isFinite(both) ? both : last;
      last = deviations[i];
    }
    return Calibration.of(series.frequency()).spread(deviations);
  }
}
