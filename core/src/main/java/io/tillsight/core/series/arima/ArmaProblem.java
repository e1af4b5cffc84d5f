package io.tillsight.core.series.arima;

import io.tillsight.core.stats.LevenbergMarquardt;
import java.util.Arrays;

/**
 * The conditional sum of squares of a seasonal ARMA model with its exact derivatives. The errors
 * are {@code e = phi(B) Phi(B) (w - mean) / (theta(B) Theta(B))}; each derivative is a shifted copy
 * of one of four filtered series, so a Jacobian costs little more than the errors themselves.
 *
 * <p>The point holds phi, Phi, theta, Theta and, with a constant, the mean.
 */
final class ArmaProblem implements LevenbergMarquardt.Problem {

  private final double[] series;
  private final int season;
  private final int p;
  private final int seasonalP;
  private final int q;
  private final int seasonalQ;
  private final boolean constant;
  private final double[] centred;
  private final double[] first;
  private final double[] second;
  private final double[] errors;

  ArmaProblem(double[] series, int season, ArimaOrder order) {
    this.series = series;
    this.season = season;
    this.p = order.autoregressive();
    this.seasonalP = order.seasonalAutoregressive();
    this.q = order.movingAverage();
    this.seasonalQ = order.seasonalMovingAverage();
    this.constant = order.constant();
    this.centred = new double[series.length];
    this.first = new double[series.length];
    this.second = new double[series.length];
    this.errors = new double[series.length];
  }

  @Override
  public int size() {
    return series.length;
  }

  /** Whether the model is stationary and invertible with all roots beyond this radius. */
  boolean admissible(double[] point, double radius) {
    return LagPolynomial.rootsOutside(point, 0, p, 1, radius)
        && LagPolynomial.rootsOutside(point, p, seasonalP, 1, radius)
        && LagPolynomial.rootsOutside(point, p + seasonalP, q, -1, radius)
        && LagPolynomial.rootsOutside(point, p + seasonalP + q, seasonalQ, -1, radius);
  }

  @Override
  public double residuals(double[] point, double[] residuals) {
    if (!admissible(point, 1)) {
      return Double.POSITIVE_INFINITY;
    }
    centre(point);
    errorsOf(point, centred, residuals);
    double sum = 0;
    for (double residual : residuals) {
      sum += residual * residual;
    }
    return sum;
  }

  private void centre(double[] point) {
    double mean = constant ? point[point.length - 1] : 0;
    for (int t = 0; t < series.length; t++) {
      centred[t] = series[t] - mean;
    }
  }

  private void errorsOf(double[] point, double[] source, double[] target) {
    LagPolynomial.autoregress(source, point, p, seasonalP, season, first);
    LagPolynomial.autoregress(first, point, 0, p, 1, target);
    divideByMovingAverages(target, point);
  }

  private void divideByMovingAverages(double[] target, double[] point) {
    if (q > 0) {
      LagPolynomial.divide(target, point, p + seasonalP, q, 1);
    }
    if (seasonalQ > 0) {
      LagPolynomial.divide(target, point, p + seasonalP + q, seasonalQ, season);
    }
  }

  @Override
  public void derivatives(double[] point, double[][] jacobian) {
    centre(point);
    errorsOf(point, centred, errors);
    if (p > 0) {
      LagPolynomial.autoregress(centred, point, p, seasonalP, season, second);
      divideByMovingAverages(second, point);
      shift(second, jacobian, 0, p, 1);
    }
    if (seasonalP > 0) {
      LagPolynomial.autoregress(centred, point, 0, p, 1, second);
      divideByMovingAverages(second, point);
      shift(second, jacobian, p, seasonalP, season);
    }
    if (q > 0) {
      System.arraycopy(errors, 0, second, 0, errors.length);
      LagPolynomial.divide(second, point, p + seasonalP, q, 1);
      shift(second, jacobian, p + seasonalP, q, 1);
    }
    if (seasonalQ > 0) {
      System.arraycopy(errors, 0, second, 0, errors.length);
      LagPolynomial.divide(second, point, p + seasonalP + q, seasonalQ, season);
      shift(second, jacobian, p + seasonalP + q, seasonalQ, season);
    }
    if (constant) {
      derivativeOfMean(point, jacobian[point.length - 1]);
    }
  }

  private void derivativeOfMean(double[] point, double[] target) {
    Arrays.fill(second, -1);
    errorsOf(point, second, target);
  }

  private static void shift(double[] source, double[][] jacobian, int from, int count, int lag) {
    for (int i = 0; i < count; i++) {
      double[] row = jacobian[from + i];
      int back = Math.min(row.length, (i + 1) * lag);
      Arrays.fill(row, 0, back, 0);
      for (int t = back; t < row.length; t++) {
        row[t] = -source[t - back];
      }
    }
  }
}
