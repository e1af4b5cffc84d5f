package io.tillsight.core.series;

import io.tillsight.core.series.smoothing.SmoothingMixture;

/** How wide the intervals of a series are. */
final class Spreads {

  /** Disagreement between models tells of errors that none of them expects of itself. */
  private static final double WEIGHT_OF_DISAGREEMENT = 2;

  private Spreads() {}

  /** From the deviations of exponential smoothing and the disagreement of the members. */
  static Spread of(TimeSeries series, SmoothingMixture smoothing, Members members, int horizon) {
    double[] deviations = smoothing.deviations(horizon);
    double[] disagreement = members.disagreement();
    double last = 0;
    for (int i = 0; i < horizon; i++) {
      double both = Math.hypot(deviations[i], WEIGHT_OF_DISAGREEMENT * disagreement[i]);
      deviations[i] = Double.isFinite(both) ? both : last;
      last = deviations[i];
    }
    return Calibration.of(series.frequency()).spread(deviations);
  }
}
