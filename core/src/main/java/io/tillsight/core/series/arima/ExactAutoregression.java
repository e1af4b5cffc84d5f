package io.tillsight.core.series.arima;

import io.tillsight.core.stats.Bounds;
import io.tillsight.core.stats.NelderMead;
import java.util.Arrays;

/**
 * Autoregressive coefficients by exact maximum likelihood. The search runs over the partial
 * autocorrelations, so every point is stationary; the first values are judged by the shorter
 * predictors of the recursion of Durbin and Levinson (Brockwell and Davis, Time Series: Theory and
 * Methods, 1991, chapter 8).
 */
final class ExactAutoregression {

  private static final int EVALUATIONS = 6000;
  private static final double TOLERANCE = 1e-12;
  private static final double EDGE = 0.9999;

  private final double[] series;
  private final double[][] predictors;

  private ExactAutoregression(double[] series, int lags) {
    this.series = series;
    this.predictors = new double[lags + 1][lags];
  }

  /** The coefficients, searched from a stationary start. */
  static double[] refine(double[] series, double[] start) {
    ExactAutoregression search = new ExactAutoregression(series, start.length);
    double[] lower = new double[start.length];
    double[] upper = new double[start.length];
    double[] step = new double[start.length];
    Arrays.fill(lower, -EDGE);
    Arrays.fill(upper, EDGE);
    Arrays.fill(step, 0.05);
    double[] point = partials(start);
    for (int i = 0; i < 3; i++) {
      point =
          new NelderMead(EVALUATIONS, TOLERANCE)
              .minimize(search::cost, point, step, new Bounds(lower, upper))
              .point();
    }
    search.expand(point);
    return search.predictors[start.length].clone();
  }

  /** The partial autocorrelations of given coefficients. */
  private static double[] partials(double[] coefficients) {
    double[] rest = coefficients.clone();
    double[] partials = new double[rest.length];
    for (int k = rest.length; k >= 1; k--) {
      double last = rest[k - 1];
      partials[k - 1] = last;
      double[] shorter = new double[k - 1];
      for (int i = 0; i < k - 1; i++) {
        shorter[i] = (rest[i] + last * rest[k - 2 - i]) / (1 - last * last);
      }
      rest = shorter;
    }
    return partials;
  }

  /** Predictors of all orders up to the last. */
  private void expand(double[] partials) {
    for (int k = 1; k <= partials.length; k++) {
      double last = partials[k - 1];
      for (int i = 0; i < k - 1; i++) {
        predictors[k][i] = predictors[k - 1][i] - last * predictors[k - 1][k - 2 - i];
      }
      predictors[k][k - 1] = last;
    }
  }

  /** Variance per observation at the optimum times the geometric mean of the relative variances. */
  private double cost(double[] partials) {
    expand(partials);
    double relative = 1;
    for (double partial : partials) {
      relative /= 1 - partial * partial;
    }
    double squares = 0;
    double logs = 0;
    for (int t = 0; t < series.length; t++) {
      int order = Math.min(t, partials.length);
      double error = series[t];
      for (int i = 0; i < order; i++) {
        error -= predictors[order][i] * series[t - 1 - i];
      }
      squares += error * error / relative;
      logs += t <= partials.length ? Math.log(relative) : 0;
      relative *= t < partials.length ? 1 - partials[t] * partials[t] : 1;
    }
    return squares * Math.exp(logs / series.length);
  }
}
