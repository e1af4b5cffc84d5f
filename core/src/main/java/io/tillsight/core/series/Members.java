package io.tillsight.core.series;

import java.util.Arrays;

/** The means that the members of a combination gave: one row per member, one column per step. */
record Members(double[][] means) {

  Members {
    means =
        Arrays.stream(means)
            .map(row -> Arrays.stream(row).map(value -> Math.max(0, value)).toArray())
            .toArray(double[][]::new);
  }

  /** The middle one of each step, or the mean of the middle two. */
  double[] median() {
    double[] result = new double[means[0].length];
    int half = means.length / 2;
    for (int step = 0; step < result.length; step++) {
      double[] column = column(step);
      Arrays.sort(column);
      result[step] = means.length % 2 == 1 ? column[half] : (column[half - 1] + column[half]) / 2;
    }
    return result;
  }

  /** How far the members disagree on each step: their standard deviation. */
  double[] disagreement() {
    double[] result = new double[means[0].length];
    for (int step = 0; step < result.length; step++) {
      double[] column = column(step);
      double mean = Arrays.stream(column).average().orElseThrow();
      double squares = Arrays.stream(column).map(value -> (value - mean) * (value - mean)).sum();
      result[step] = Math.sqrt(squares / Math.max(1, column.length - 1));
    }
    return result;
  }

  private double[] column(int step) {
    return Arrays.stream(means).mapToDouble(row -> row[step]).toArray();
  }

  /** The mean of each step. */
  double[] mean() {
    double[] result = new double[means[0].length];
    for (int step = 0; step < result.length; step++) {
      result[step] = Arrays.stream(column(step)).average().orElseThrow();
    }
    return result;
  }

  static boolean finite(double[] values) {
    return Arrays.stream(values).allMatch(Double::isFinite);
  }

  /** These members, or Naive2 where none gave a finite forecast. */
  static Members orNaive(double[][] means, TimeSeries series, int horizon) {
    return new Members(
        means.length > 0
            ? means
            : new double[][] {NaiveForecaster.NAIVE_2.forecast(series, horizon)});
  }

  /** These members, or the last value where none gave a finite forecast. */
  static Members orLast(double[][] means, double[] values, int horizon) {
    double[] last = new double[horizon];
    Arrays.fill(last, values[values.length - 1]);
    return new Members(means.length > 0 ? means : new double[][] {last});
  }
}
