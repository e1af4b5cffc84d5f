package io.tillsight.core.stats;

import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Ordinary least squares of y on one x, {@code y = intercept + slope x}, with what is needed to say
 * how sure it is. Intervals of slope, intercept and mean use Student's t with n - 2 degrees of
 * freedom; the interval of r is Fisher's. An association, never a cause.
 */
public final class LinearRegression {

  private final double confidence;

  private LinearRegression(double confidence) {
    this.confidence = confidence;
  }

  /** Intervals at 95 %. */
  public static LinearRegression withDefaults() {
    return new LinearRegression(0.95);
  }

  /**
   * A copy whose intervals of slope, intercept and mean have another confidence.
   *
   * @throws IllegalArgumentException unless the confidence lies strictly between 0 and 1
   */
  public LinearRegression withConfidence(double wanted) {
    if (!(wanted > 0 && wanted < 1)) {
      throw new IllegalArgumentException("confidence outside 0..1: " + wanted);
    }
    return new LinearRegression(wanted);
  }

  /**
   * Fits the line.
   *
   * @return empty below three pairs or when all x are equal: no line is defined then. A constant y
   *     gives slope 0 with r, p and rho {@code NaN}.
   * @throws IllegalArgumentException if the samples differ in length
   */
  public Optional<Result> fit(double[] x, double[] y) {
    Paired paired = Paired.of(x, y);
    if (paired.n() < 3 || paired.sxx() == 0) {
      return Optional.empty();
    }
    double slope = paired.sxy() / paired.sxx();
    double intercept = paired.meanY() - slope * paired.meanX();
    double sse = squaredResiduals(x, y, intercept, slope);
    double r = paired.correlation();
    double t =
        new TDistribution(null, paired.n() - 2.0, 1e-14)
            .inverseCumulativeProbability((1 + confidence) / 2);
    Scatter scatter =
        new Scatter(Math.sqrt(sse / (paired.n() - 2)), paired.meanX(), paired.sxx(), t);
    return Optional.of(
        new Result(
            paired.n(),
            slope,
            intercept,
            r,
            r * r,
            Correlation.pFromT(r, paired.n()),
            Interval.around(slope, t * scatter.slopeError()),
            Interval.around(intercept, t * scatter.meanError(0, paired.n())),
            Correlation.fisherInterval(r, paired.n()),
            Correlation.spearman(x, y),
            scatter));
  }

  private static double squaredResiduals(double[] x, double[] y, double intercept, double slope) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double residual = y[i] - intercept - slope * x[i];
      sum += residual * residual;
    }
    return sum;
  }

  /**
   * The fitted line.
   *
   * @param n number of pairs, at least 3
   * @param slope change of y per unit of x
   * @param intercept y at x = 0
   * @param r Pearson's correlation, {@code NaN} when y is constant
   * @param r2 share of the variance of y that the line explains, {@code NaN} when y is constant
   * @param pTwoSided p-value of the slope (and of r), {@code NaN} when y is constant
   * @param slopeInterval interval of the slope
   * @param interceptInterval interval of the intercept
   * @param correlationInterval 95 % interval of r by Fisher's transformation
   * @param spearman rank correlation with its p-value
   * @param scatter the spread about the line, for the band of the mean
   */
  public record Result(
      int n,
      double slope,
      double intercept,
      double r,
      double r2,
      double pTwoSided,
      Interval slopeInterval,
      Interval interceptInterval,
      Interval correlationInterval,
      Correlation.Result spearman,
      Scatter scatter) {

    /** The line's height at x. */
    public double at(double x) {
      return intercept + slope * x;
    }

    /** The confidence band of the mean of y at x. */
    public Interval meanAt(double x) {
      return Interval.around(at(x), scatter.quantile() * scatter.meanError(x, n));
    }

    /** Standard deviation of the residuals, with n - 2 degrees of freedom. */
    public double residualStandardError() {
      return scatter.residualStandardError();
    }

    /** Whether the p-value is below 5 %; false where it is undefined. */
    public boolean significant() {
      return pTwoSided < 0.05;
    }
  }

  /**
   * The spread of the points about the line.
   *
   * @param residualStandardError square root of the residual variance (n - 2 degrees of freedom)
   * @param meanX mean of x
   * @param sxx sum of the squared distances of x from its mean
   * @param quantile the two-sided t quantile at the wanted confidence
   */
  public record Scatter(double residualStandardError, double meanX, double sxx, double quantile) {

    double slopeError() {
      return residualStandardError / Math.sqrt(sxx);
    }

    double meanError(double x, int n) {
      double distance = x - meanX;
      return residualStandardError * Math.sqrt(1.0 / n + distance * distance / sxx);
    }
  }
}
