package io.tillsight.core.series.learned;

import java.util.Arrays;

/**
 * Replaces each feature by the number of its bin, with about as many rows in each bin. Trees look
 * for their splits between distinct values, so that a few dozen of them cost a fraction of a
 * thousand and lose nothing that would be seen (Ke and others, LightGBM, 2017).
 */
final class Bins {

  private static final int COUNT = 48;

  private final double[][] edges;

  private Bins(double[][] edges) {
    this.edges = edges;
  }

  static Bins of(double[][] rows) {
    double[][] edges = new double[rows[0].length][];
    for (int j = 0; j < edges.length; j++) {
      int column = j;
      double[] sorted =
          Arrays.stream(rows).mapToDouble(row -> row[column]).distinct().sorted().toArray();
      edges[j] = sorted.length <= COUNT ? sorted : quantiles(sorted);
    }
    return new Bins(edges);
  }

  private static double[] quantiles(double[] sorted) {
    double[] edges = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      edges[i] = sorted[(int) ((long) i * sorted.length / COUNT)];
    }
    return edges;
  }

  /** For each feature the number of the last edge at or below its value, -1 below all. */
  double[] of(double[] row) {
    double[] numbers = new double[row.length];
    for (int j = 0; j < row.length; j++) {
      int place = Arrays.binarySearch(edges[j], row[j]);
      numbers[j] = place >= 0 ? place : -place - 2;
    }
    return numbers;
  }

  double[][] ofAll(double[][] rows) {
    return Arrays.stream(rows).map(this::of).toArray(double[][]::new);
  }
}
