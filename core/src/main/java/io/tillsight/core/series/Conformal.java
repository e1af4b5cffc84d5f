package io.tillsight.core.series;

import io.tillsight.core.stats.Quantiles;

/**
 * Intervals from the logarithmic errors of past forecasts: their quantiles about the mean, taken a
 * little further out because the errors of one past moment move together and tell as much as a few
 * independent ones: share x (1 + 1/n), n = 40 (split conformal prediction, Lei and others, 2018).
 */
final class Conformal {

  /** Below so many errors their quantiles mean little. */
  static final int FEWEST = 90;

  private static final double INDEPENDENT = 40;

  private Conformal() {}

  static Spread of(double[] logErrors) {
    Quantiles quantiles = Quantiles.of(logErrors);
    double narrow = 0.80 * (1 + 1 / INDEPENDENT);
    double wide = 0.95 * (1 + 1 / INDEPENDENT);
    double lower95 = lower(quantiles, wide);
    double lower80 = lower(quantiles, narrow);
    double upper80 = upper(quantiles, narrow);
    double upper95 = upper(quantiles, wide);
    return (step, mean) ->
        new Forecast.Step(mean, mean * lower80, mean * upper80, mean * lower95, mean * upper95);
  }

  private static double lower(Quantiles errors, double share) {
    return Math.exp(Math.min(0, errors.at((1 - share) / 2)));
  }

  private static double upper(Quantiles errors, double share) {
    return Math.exp(Math.max(0, errors.at((1 + share) / 2)));
  }
}
