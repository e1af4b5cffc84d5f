package io.tillsight.core.stats;

/**
 * A closed interval, in the unit of the estimate that it belongs to.
 *
 * @param low the lower end, {@code NaN} when the interval is undefined
 * @param high the upper end, {@code NaN} when the interval is undefined
 */
public record Interval(double low, double high) {

  /** Whether the value lies inside, ends included; false for an undefined interval. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  static Interval around(double centre, double halfWidth) {
    return new Interval(centre - halfWidth, centre + halfWidth);
  }
}
