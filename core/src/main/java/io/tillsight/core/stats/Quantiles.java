package io.tillsight.core.stats;

import java.util.Arrays;

/**
 * Quantiles of one sample, by linear interpolation between the order statistics (definition 7 of
 * Hyndman and Fan, 1996: the usual one of spreadsheets, R and NumPy).
 */
public final class Quantiles {

  private final double[] sorted;

  private Quantiles(double[] sorted) {
    this.sorted = sorted;
  }

  /** Quantiles of a copy of the values; {@code NaN} values are not allowed. */
  public static Quantiles of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    if (sorted.length > 0 && Double.isNaN(sorted[sorted.length - 1])) {
      throw new IllegalArgumentException("a value is not a number");
    }
    return new Quantiles(sorted);
  }

  /**
   * The value below which the given share of the sample lies.
   *
   * @param share 0..1
   * @return {@code NaN} for an empty sample
   * @throws IllegalArgumentException if the share lies outside 0..1
   */
  public double at(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share outside 0..1: " + share);
    }
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double position = share * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }

  /** The middle value, or the mean of the two middle ones; {@code NaN} for an empty sample. */
  public double median() {
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /** The median of the distances from the median, without a factor for normality. */
  public double medianAbsoluteDeviation() {
    double centre = median();
    return of(Arrays.stream(sorted).map(value -> Math.abs(value - centre)).toArray()).median();
  }
}
