package io.tillsight.core.series.arima;

/** Filters by polynomials of the lag operator; what lies before the series counts as 0. */
final class LagPolynomial {

  private LagPolynomial() {}

  /** {@code target = (1 - sum c_i B^(i lag)) source}. */
  static void autoregress(
      double[] source, double[] point, int from, int count, int lag, double[] target) {
    System.arraycopy(source, 0, target, 0, source.length);
    for (int i = 0; i < count; i++) {
      double coefficient = point[from + i];
      int back = (i + 1) * lag;
      for (int t = back; t < source.length; t++) {
        target[t] -= coefficient * source[t - back];
      }
    }
  }

  /** Divides in place by {@code 1 + sum c_i B^(i lag)}. */
  static void divide(double[] series, double[] point, int from, int count, int lag) {
    if (count == 1) {
      double coefficient = point[from];
      for (int t = lag; t < series.length; t++) {
        series[t] -= coefficient * series[t - lag];
      }
      return;
    }
    for (int t = lag; t < series.length; t++) {
      double sum = series[t];
      int back = t - lag;
      for (int i = 0; i < count && back >= 0; i++) {
        sum -= point[from + i] * series[back];
        back -= lag;
      }
      series[t] = sum;
    }
  }

  /**
   * Whether all roots of {@code 1 - sum sign c_i z^i} lie outside the circle with this radius, by
   * the recursion of Durbin and Levinson run downwards.
   */
  static boolean rootsOutside(double[] point, int from, int count, double sign, double radius) {
    double[] coefficients = new double[count];
    double power = 1;
    for (int i = 0; i < count; i++) {
      power *= radius;
      coefficients[i] = sign * point[from + i] * power;
    }
    for (int k = count; k >= 1; k--) {
      double reflection = coefficients[k - 1];
      if (!(Math.abs(reflection) < 1)) {
        return false;
      }
      double[] shorter = new double[k - 1];
      for (int i = 0; i < k - 1; i++) {
        shorter[i] =
            (coefficients[i] + reflection * coefficients[k - 2 - i])
                / (1 - reflection * reflection);
      }
      coefficients = shorter;
    }
    return true;
  }

  /** The product of two polynomials with their constant terms. */
  static double[] multiply(double[] a, double[] b) {
    double[] product = new double[a.length + b.length - 1];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        product[i + j] += a[i] * b[j];
      }
    }
    return product;
  }

  /** {@code 1 + sum sign c_i B^(i lag)} as an array. */
  static double[] expanded(double[] point, int from, int count, int lag, double sign) {
    double[] polynomial = new double[count * lag + 1];
    polynomial[0] = 1;
    for (int i = 0; i < count; i++) {
      polynomial[(i + 1) * lag] = sign * point[from + i];
    }
    return polynomial;
  }
}
