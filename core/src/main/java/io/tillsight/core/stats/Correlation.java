package io.tillsight.core.stats;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * Pearson's r and Spearman's rho of two paired samples, with two-sided p-values.
 *
 * <p>Both are undefined ({@code NaN}, p included) below three pairs or when a sample is constant.
 */
public final class Correlation {

  /** 1.96 to full precision: the 97.5 % point of the standard normal distribution. */
  static final double NORMAL_975 = 1.959963984540054;

  private static final int EXACT_UP_TO = 9;

  private Correlation() {}

  /**
   * A coefficient and how surely it differs from zero.
   *
   * @param n number of pairs
   * @param coefficient -1..1, or {@code NaN} when undefined
   * @param pTwoSided probability of a coefficient at least as far from zero if there were no
   *     association, or {@code NaN} when undefined
   */
  public record Result(int n, double coefficient, double pTwoSided) {}

  /**
   * Pearson's r with the p-value of Student's t with n - 2 degrees of freedom.
   *
   * @throws IllegalArgumentException if the samples differ in length
   */
  public static Result pearson(double[] x, double[] y) {
    double r = x.length < 3 ? Double.NaN : Paired.of(x, y).correlation();
    return new Result(x.length, r, pFromT(r, x.length));
  }

  /**
   * Spearman's rho on average ranks. The p-value is exact up to nine pairs (the share of all orders
   * of y whose rho is at least as far from zero), beyond that the t approximation.
   *
   * @throws IllegalArgumentException if the samples differ in length
   */
  public static Result spearman(double[] x, double[] y) {
    double[] ranksOfX = Ranks.averageOf(x);
    double[] ranksOfY = Ranks.averageOf(y);
    double rho = pearson(ranksOfX, ranksOfY).coefficient();
    boolean exact = x.length <= EXACT_UP_TO && !Double.isNaN(rho);
    double p = exact ? PermutationTest.pTwoSided(ranksOfX, ranksOfY) : pFromT(rho, x.length);
    return new Result(x.length, rho, p);
  }

  /**
   * The 95 % interval of r by Fisher's transformation, {@code tanh(atanh(r) +- 1.96 / sqrt(n -
   * 3))}. With three pairs nothing is excluded (-1..1); undefined when r is.
   */
  public static Interval fisherInterval(double r, int n) {
    if (Double.isNaN(r) || n < 3) {
      return new Interval(Double.NaN, Double.NaN);
    }
    if (n == 3) {
      return new Interval(-1, 1);
    }
    if (Math.abs(r) >= 1) {
      return new Interval(r, r);
    }
    double z = 0.5 * Math.log((1 + r) / (1 - r));
    double halfWidth = NORMAL_975 / Math.sqrt(n - 3.0);
    return new Interval(Math.tanh(z - halfWidth), Math.tanh(z + halfWidth));
  }

  static double pFromT(double r, int n) {
    if (Double.isNaN(r) || n < 3) {
      return Double.NaN;
    }
    if (Math.abs(r) >= 1) {
      return 0;
    }
    double t = r * Math.sqrt((n - 2) / ((1 - r) * (1 + r)));
    return 2 * new TDistribution(null, n - 2.0).cumulativeProbability(-Math.abs(t));
  }
}
