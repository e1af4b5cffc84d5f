package io.tillsight.core.stats;

import java.util.Arrays;

/** Sums of squares and products about the means of two equally long samples. */
record Paired(int n, double meanX, double meanY, double sxx, double syy, double sxy) {

  static Paired of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException("x has " + x.length + " values, y has " + y.length);
    }
    double meanX = Arrays.stream(x).average().orElse(Double.NaN);
    double meanY = Arrays.stream(y).average().orElse(Double.NaN);
    double sxx = 0;
    double syy = 0;
    double sxy = 0;
    for (int i = 0; i < x.length; i++) {
      double dx = x[i] - meanX;
      double dy = y[i] - meanY;
      sxx += dx * dx;
      syy += dy * dy;
      sxy += dx * dy;
    }
    return new Paired(x.length, meanX, meanY, cleared(sxx, x), cleared(syy, y), sxy);
  }

  /** A constant sample has no spread, whatever rounding made of its mean. */
  private static double cleared(double sumOfSquares, double[] values) {
    for (double value : values) {
      if (value != values[0]) {
        return sumOfSquares;
      }
    }
    return 0;
  }

  /** Pearson's r, {@code NaN} when a sample is constant. */
  double correlation() {
    if (sxx == 0 || syy == 0) {
      return Double.NaN;
    }
    return Math.max(-1, Math.min(1, sxy / Math.sqrt(sxx * syy)));
  }
}
