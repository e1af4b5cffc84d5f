package io.tillsight.core.series.learned;

import io.tillsight.core.stats.RidgeRegression;
import java.util.Arrays;

/**
 * The next value as a penalised linear function of the last ones, all relative to their mean; steps
 * further ahead use the forecasts before them.
 */
public final class LagRegression {

  private static final int MOST_LAGS = 13;
  private static final double PENALTY = 1;

  private LagRegression() {}

  /**
   * The mean of the next periods.
   *
   * @param values oldest first, at least 8
   */
  public static double[] forecast(double[] values, int horizon) {
    int lags = Math.max(2, Math.min(MOST_LAGS, values.length / 4));
    double scale = Arrays.stream(values).map(Math::abs).average().orElse(0);
    if (scale == 0) {
      return new double[horizon];
    }
    double[] coefficients = fit(values, lags, scale);
    double[] all = Arrays.copyOf(values, values.length + horizon);
    double[] row = new double[lags];
    for (int t = values.length; t < all.length; t++) {
      double centre = fill(all, t, row, scale);
      double sum = 0;
      for (int j = 0; j < lags; j++) {
        sum += coefficients[j] * row[j];
      }
      all[t] = centre + scale * sum;
    }
    return Arrays.copyOfRange(all, values.length, all.length);
  }

  private static double[] fit(double[] values, int lags, double scale) {
    RidgeRegression regression = new RidgeRegression(lags);
    double[] row = new double[lags];
    for (int t = lags; t < values.length; t++) {
      double centre = fill(values, t, row, scale);
      regression.add(row, (values[t] - centre) / scale, 1);
    }
    double[] penalty = new double[lags];
    Arrays.fill(penalty, PENALTY * spread(values, scale));
    return regression.solve(penalty);
  }

  /** The penalty follows the variance of the changes, so that it does not depend on the unit. */
  private static double spread(double[] values, double scale) {
    double sum = 0;
    for (int t = 1; t < values.length; t++) {
      double change = (values[t] - values[t - 1]) / scale;
      sum += change * change;
    }
    return sum / (values.length - 1) + 1e-12;
  }

  /** Lags before period t relative to their mean, which is returned. */
  private static double fill(double[] values, int t, double[] row, double scale) {
    double mean = 0;
    for (int j = 0; j < row.length; j++) {
      mean += values[t - 1 - j] / row.length;
    }
    for (int j = 0; j < row.length; j++) {
      row[j] = (values[t - 1 - j] - mean) / scale;
    }
    return mean;
  }
}
