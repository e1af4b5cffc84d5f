package io.tillsight.app.chart;

/**
 * How sure a value is.
 *
 * @param low the lower end; NaN where unknown
 * @param high the upper end; NaN where unknown
 */
public record Interval(double low, double high) {
  /** Nothing is known. */
  public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  /** Whether both ends are known. */
  public boolean known() {
    return !Double.isNaN(low) && !Double.isNaN(high);
  }
}
