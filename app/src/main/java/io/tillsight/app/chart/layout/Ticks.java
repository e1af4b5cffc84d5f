package io.tillsight.app.chart.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Round values of an axis: steps of 1, 2, 2.5 or 5 × 10ⁿ.
 *
 * @param low the first tick
 * @param high the last tick, not below the largest value
 * @param step above 0
 */
record Ticks(double low, double high, double step) {
  private static final double[] STEPS = {1, 2, 2.5, 5, 10};

  /**
   * The finest ticks that cover the values, with at most so many labels.
   *
   * @param least the smallest value; 0 must lie between the two where sums are shown
   * @param most the largest value, not below the smallest
   * @param maximum how many labels there is room for, 2 to 6
   */
  static Ticks covering(double least, double most, int maximum) {
    if (!(most > least)) {
      return least == 0 ? new Ticks(0, 1, 1) : around(least);
    }
    double power = Math.pow(10, Math.floor(Math.log10((most - least) / maximum)));
    for (double scale = power; ; scale *= 10) {
      for (double candidate : STEPS) {
        double step = candidate * scale;
        double low = Math.floor(least / step + 1e-9) * step;
        double high = Math.ceil(most / step - 1e-9) * step;
        if (Math.round((high - low) / step) + 1 <= Math.max(2, maximum)) {
          return new Ticks(low, high, step);
        }
      }
    }
  }

  /** As {@link #covering} with 0 among the ticks. */
  static Ticks fromZero(double least, double most, int maximum) {
    boolean both = least < 0 && most > 0;
    return covering(Math.min(0, least), Math.max(0, most), both ? Math.max(3, maximum) : maximum);
  }

  List<Double> values() {
    List<Double> values = new ArrayList<>();
    long count = Math.round((high - low) / step);
    for (long i = 0; i <= count; i++) {
      double value = low + i * step;
      values.add(Math.abs(value) < step * 1e-9 ? 0.0 : value);
    }
    return values;
  }

  private static Ticks around(double value) {
    double reach = Math.abs(value);
    return new Ticks(Math.min(0, value), Math.max(0, value), reach);
  }
}
