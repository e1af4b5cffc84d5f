package io.tillsight.app.figures;

import java.util.Arrays;
import java.util.TreeSet;

/** Limits of classes that people can read: quantiles rounded to one or two digits. */
final class RoundBorders {
  private static final int CLASSES = 6;
  private static final int FEW = 3;

  private RoundBorders() {}

  /** Up to five limits, ascending; one for fewer than three values, none without any. */
  static double[] of(double[] values) {
    double[] sorted = Arrays.stream(values).filter(value -> value > 0).sorted().toArray();
    if (sorted.length == 0) {
      return new double[0];
    }
    if (sorted.length < FEW) {
      return new double[] {rounded(sorted[sorted.length - 1] / 2)};
    }
    TreeSet<Double> borders = new TreeSet<>();
    for (int step = 1; step < CLASSES; step++) {
      borders.add(rounded(sorted[step * sorted.length / CLASSES]));
    }
    // A limit below every value would name a class that nobody is in.
    borders.removeIf(border -> border <= sorted[0] || border > sorted[sorted.length - 1]);
    return borders.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** To the nearest of 10, 15, 20, 25, 30, 40 ... 90 times a power of ten. */
  private static double rounded(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    double digits = value / power;
    double step = digits < 3 ? 0.5 : 1;
    return Math.rint(digits / step) * step * power;
  }
}
