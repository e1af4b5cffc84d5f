package io.tillsight.core.series.arima;

import io.tillsight.core.stats.LevenbergMarquardt;
import java.util.Optional;

/**
 * A seasonal ARIMA model fitted by its conditional sum of squares: errors before the series count
 * as zero and the differenced series as being at its mean, so that all orders are judged on the
 * same periods.
 *
 * <p>Source: Box, Jenkins and Reinsel, Time Series Analysis, 1994, chapter 7.
 */
public final class Arima {

  private static final double UNIT_ROOT = 1.01;

  private final ArimaOrder order;
  private final int season;
  private final Differencing differencing;
  private final double[] point;
  private final double[] errors;
  private final double squares;

  private Arima(
      ArimaOrder order,
      int season,
      Differencing differencing,
      double[] point,
      double[] errors,
      double squares) {
    this.order = order;
    this.season = season;
    this.differencing = differencing;
    this.point = point;
    this.errors = errors;
    this.squares = squares;
  }

  /**
   * Fits one order.
   *
   * @param values oldest first
   * @param season periods in a season, 1 for none
   * @return empty when too few values remain for the coefficients, or no stationary and invertible
   *     fit was found
   */
  public static Optional<Arima> fit(double[] values, int season, ArimaOrder order) {
    return fit(Differencing.of(values, season, order), season, order, null, 40);
  }

  static Optional<Arima> fit(
      Differencing differencing, int season, ArimaOrder order, Arima near, int iterations) {
    double[] series = differencing.result();
    if (series.length <= order.coefficients() + 2) {
      return Optional.empty();
    }
    ArmaProblem problem = new ArmaProblem(series, season, order);
    double[] point = near == null ? cold(order, series) : near.pointFor(order, series);
    double squares =
        point.length == 0
            ? problem.residuals(point, new double[series.length])
            : new LevenbergMarquardt(iterations, 1e-6).minimise(problem, point);
    if (!Double.isFinite(squares)) {
      return Optional.empty();
    }
    double[] errors = new double[series.length];
    problem.residuals(point, errors);
    return Optional.of(new Arima(order, season, differencing, point, errors, squares));
  }

  private static double[] cold(ArimaOrder order, double[] series) {
    double[] point = new double[order.coefficients()];
    if (order.constant()) {
      double sum = 0;
      for (double value : series) {
        sum += value;
      }
      point[point.length - 1] = sum / series.length;
    }
    return point;
  }

  /** A start for a neighbouring order from this one's coefficients. */
  private double[] pointFor(ArimaOrder wanted, double[] series) {
    double[] start = cold(wanted, series);
    int[] mine = lengths(order);
    int[] theirs = lengths(wanted);
    int from = 0;
    int to = 0;
    for (int block = 0; block < mine.length; block++) {
      System.arraycopy(point, from, start, to, Math.min(mine[block], theirs[block]));
      from += mine[block];
      to += theirs[block];
    }
    return new ArmaProblem(series, season, wanted).admissible(start, 1)
        ? start
        : cold(wanted, series);
  }

  private static int[] lengths(ArimaOrder order) {
    return new int[] {
      order.autoregressive(),
      order.seasonalAutoregressive(),
      order.movingAverage(),
      order.seasonalMovingAverage(),
      order.constant() ? 1 : 0
    };
  }

  /**
   * The same order by exact instead of conditional likelihood, which matters for short series; only
   * for models without moving averages, season and constant, others are returned as they are.
   */
  public Arima exact() {
    if (point.length == 0 || point.length != order.autoregressive()) {
      return this;
    }
    double[] series = differencing.result();
    double[] refined = ExactAutoregression.refine(series, point);
    double[] refinedErrors = new double[series.length];
    double sum = new ArmaProblem(series, season, order).residuals(refined, refinedErrors);
    return Double.isFinite(sum)
        ? new Arima(order, season, differencing, refined, refinedErrors, sum)
        : this;
  }

  /** Whether a root lies so near the unit circle that the model is rather a difference. */
  boolean nearUnitRoot() {
    return !new ArmaProblem(errors, season, order).admissible(point, UNIT_ROOT);
  }

  /** The order that was fitted. */
  public ArimaOrder order() {
    return order;
  }

  /** phi, Phi, theta, Theta and the mean, in this order; moving averages with a plus sign. */
  public double[] coefficients() {
    return point.clone();
  }

  /** Variance of the one-step errors, with one degree of freedom less per coefficient. */
  public double errorVariance() {
    return squares / Math.max(1, errors.length - point.length);
  }

  /** Comparable between orders with the same differences. */
  double aicc() {
    int n = errors.length;
    int k = point.length + 1;
    if (n - k - 1 <= 0) {
      return Double.POSITIVE_INFINITY;
    }
    return n * Math.log(Math.max(squares / n, 1e-300)) + 2.0 * k + 2.0 * k * (k + 1) / (n - k - 1);
  }

  /** The mean of the next periods. */
  public double[] forecast(int horizon) {
    double[] series = differencing.result();
    double mean = order.constant() ? point[point.length - 1] : 0;
    double[] autoregressive = autoregressive();
    double[] movingAverage = movingAverage();
    int n = series.length;
    double[] centred = new double[n + horizon];
    for (int t = 0; t < n; t++) {
      centred[t] = series[t] - mean;
    }
    double[] ahead = new double[horizon];
    for (int t = n; t < n + horizon; t++) {
      double sum = 0;
      for (int i = 1; i < autoregressive.length && i <= t; i++) {
        sum -= autoregressive[i] * centred[t - i];
      }
      for (int j = t - n + 1; j < movingAverage.length && j <= t; j++) {
        sum += movingAverage[j] * errors[t - j];
      }
      centred[t] = sum;
      ahead[t - n] = sum + mean;
    }
    return differencing.undo(ahead);
  }

  private double[] autoregressive() {
    int p = order.autoregressive();
    return LagPolynomial.multiply(
        LagPolynomial.expanded(point, 0, p, 1, -1),
        LagPolynomial.expanded(point, p, order.seasonalAutoregressive(), season, -1));
  }

  private double[] movingAverage() {
    int from = order.autoregressive() + order.seasonalAutoregressive();
    int q = order.movingAverage();
    return LagPolynomial.multiply(
        LagPolynomial.expanded(point, from, q, 1, 1),
        LagPolynomial.expanded(point, from + q, order.seasonalMovingAverage(), season, 1));
  }

  /** The standard deviations of the next periods, coefficients taken as known. */
  public double[] deviations(int horizon) {
    double[] full = autoregressive();
    for (int i = 0; i < order.differences(); i++) {
      full = LagPolynomial.multiply(full, new double[] {1, -1});
    }
    for (int i = 0; i < order.seasonalDifferences(); i++) {
      double[] difference = new double[season + 1];
      difference[0] = 1;
      difference[season] = -1;
      full = LagPolynomial.multiply(full, difference);
    }
    double[] movingAverage = movingAverage();
    double[] weights = new double[horizon];
    double[] spread = new double[horizon];
    double sum = 0;
    for (int h = 0; h < horizon; h++) {
      double weight = h < movingAverage.length ? movingAverage[h] : 0;
      for (int i = 1; i < full.length && i <= h; i++) {
        weight -= full[i] * weights[h - i];
      }
      weights[h] = weight;
      sum += weight * weight;
      spread[h] = Math.sqrt(errorVariance() * sum);
    }
    return spread;
  }
}
