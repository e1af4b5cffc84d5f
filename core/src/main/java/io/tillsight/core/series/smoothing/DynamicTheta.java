package io.tillsight.core.series.smoothing;

import io.tillsight.core.stats.Bounds;
import io.tillsight.core.stats.NelderMead;

/**
 * The dynamic optimised theta model: level, weight and theta are searched, and the straight line is
 * the one that fits the past of each moment. Season removed and restored by classical factors where
 * the autocorrelation test finds one.
 *
 * <p>Source: Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler, Models for optimising the
 * theta method and their relationship to state space models, Int. J. Forecasting 32 (2016).
 */
public final class DynamicTheta {

  private static final int EVALUATIONS = 250;

  private final double[] values;
  private double squared;
  private double level;
  private double mean;
  private double intercept;
  private double slope;
  private double discount;
  private int count;

  private DynamicTheta(double[] values) {
    this.values = values;
  }

  /**
   * The mean of the next periods.
   *
   * @param values oldest first, at least four
   * @param season periods in a season; 1 for none
   */
  public static double[] forecast(double[] values, int season, int horizon) {
    SeasonalIndices indices = ThetaMethod.indices(values, season);
    double[] adjusted = indices.remove(values);
    return indices.restore(seasonless(adjusted, horizon), values.length);
  }

  /** As {@link #forecast}, of a series that has no season. */
  public static double[] seasonless(double[] values, int horizon) {
    double scale = 0;
    for (double value : values) {
      scale += Math.abs(value) / values.length;
    }
    double[] scaled = new double[values.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = scale == 0 ? 0 : values[i] / scale;
    }
    double[] mean = new DynamicTheta(scaled).optimise(horizon);
    for (int i = 0; i < horizon; i++) {
      mean[i] *= scale;
    }
    return mean;
  }

  private double[] optimise(int horizon) {
    double first = values[0];
    double reach = Math.max(1, 10 * Math.abs(first));
    Bounds bounds = new Bounds(new double[] {-reach, 0.1, 1}, new double[] {reach, 0.99, 1e6});
    double[] best = null;
    double lowest = Double.POSITIVE_INFINITY;
    for (double theta : new double[] {2, 8}) {
      double[] start = {first / 2, 0.5, theta};
      double[] step = {Math.max(0.1, Math.abs(first) / 4), -0.2, theta / 2};
      NelderMead.Minimum found =
          new NelderMead(EVALUATIONS, 1e-7).minimize(this::cost, start, step, bounds);
      if (best == null || found.value() < lowest) {
        best = found.point();
        lowest = found.value();
      }
    }
    cost(best);
    return ahead(best, horizon);
  }

  private double cost(double[] point) {
    start(point);
    for (int i = 1; i < values.length; i++) {
      double error = values[i] - expected(point);
      squared += i < 3 ? 0 : error * error;
      advance(values[i], point[1]);
    }
    return squared + 1e-12;
  }

  private void start(double[] point) {
    squared = 0;
    count = 1;
    mean = values[0];
    intercept = values[0];
    slope = 0;
    level = point[1] * values[0] + (1 - point[1]) * point[0];
    discount = 1 - point[1];
  }

  private double expected(double[] point) {
    double line = discount * intercept + (1 - discount * (1 - point[1])) / point[1] * slope;
    return level + (1 - 1 / point[2]) * line;
  }

  private void advance(double value, double alpha) {
    level = alpha * value + (1 - alpha) * level;
    int n = count + 1;
    slope = ((n - 2) * slope + 6 * (value - mean) / n) / (n + 1);
    mean += (value - mean) / n;
    intercept = mean - slope * (n + 1) / 2;
    discount *= 1 - alpha;
    count = n;
  }

  private double[] ahead(double[] point, int horizon) {
    double[] result = new double[horizon];
    for (int i = 0; i < horizon; i++) {
      result[i] = expected(point);
      advance(result[i], point[1]);
    }
    return result;
  }
}
