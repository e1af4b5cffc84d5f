package io.tillsight.core.stats;

/**
 * Weights of models by their Akaike criteria: {@code exp(-(criterion - lowest) / 2)}, made to sum
 * to 1. Averaging forecasts with them errs less than choosing the lowest criterion.
 *
 * <p>Source: Kolassa, Combining exponential smoothing forecasts using Akaike weights, Int. J.
 * Forecasting 27 (2011).
 */
public final class AkaikeWeights {

  private static final double NEGLIGIBLE = 1e-3;

  private AkaikeWeights() {}

  /**
   * One weight per criterion; those below a thousandth of the best become 0. An infinite criterion
   * has weight 0; when all are infinite, so are all weights.
   */
  public static double[] of(double... criteria) {
    double lowest = Double.POSITIVE_INFINITY;
    for (double criterion : criteria) {
      lowest = Math.min(lowest, criterion);
    }
    double[] weights = new double[criteria.length];
    if (Double.isInfinite(lowest)) {
      return weights;
    }
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double weight = Math.exp((lowest - criteria[i]) / 2);
      weights[i] = weight < NEGLIGIBLE ? 0 : weight;
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }
}
