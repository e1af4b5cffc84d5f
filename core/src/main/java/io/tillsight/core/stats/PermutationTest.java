package io.tillsight.core.stats;

/**
 * Exact two-sided p-value of a correlation: the share of all orders of y whose correlation with x
 * is at least as far from zero as the observed one (which is counted too). Visits n! orders by
 * Heap's algorithm, so it is for small samples only.
 */
final class PermutationTest {

  private static final double TOLERANCE = 1e-12;

  private final double[] x;
  private final double[] y;
  private final double expected;
  private final double threshold;
  private long extreme;
  private long all;

  private PermutationTest(double[] x, double[] y) {
    Paired paired = Paired.of(x, y);
    this.x = x;
    this.y = y.clone();
    this.expected = paired.n() * paired.meanX() * paired.meanY();
    double scale = Math.sqrt(paired.sxx() * paired.syy());
    this.threshold = Math.abs(paired.sxy()) - TOLERANCE * scale;
  }

  static double pTwoSided(double[] x, double[] y) {
    PermutationTest test = new PermutationTest(x, y);
    test.visit(x.length);
    return (double) test.extreme / test.all;
  }

  private void visit(int size) {
    if (size == 1) {
      count();
      return;
    }
    for (int i = 0; i < size; i++) {
      visit(size - 1);
      swap(size % 2 == 0 ? i : 0, size - 1);
    }
  }

  private void swap(int i, int j) {
    double kept = y[i];
    y[i] = y[j];
    y[j] = kept;
  }

  private void count() {
    double product = 0;
    for (int i = 0; i < x.length; i++) {
      product += x[i] * y[i];
    }
    all++;
    if (Math.abs(product - expected) >= threshold) {
      extreme++;
    }
  }
}
