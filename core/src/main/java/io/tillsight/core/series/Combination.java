package io.tillsight.core.series;

import java.util.Arrays;
import java.util.List;

/**
 * The median, step by step, of models that err differently. Picking the one model that was best on
 * a hold-out loses to this on every set tried.
 */
enum Combination implements Forecaster {
  /** Exponential smoothing, complex smoothing and dynamic theta. */
  MEDIAN;

  private static final List<Forecaster> MEMBERS =
      List.of(
          SmoothingForecaster.EXPONENTIAL,
          SmoothingForecaster.COMPLEX,
          SmoothingForecaster.DYNAMIC_THETA);

  @Override
  public String key() {
    return "combination";
  }

  @Override
  public double[] forecast(TimeSeries series, int horizon) {
    double[][] means =
        MEMBERS.stream()
            .map(member -> member.forecast(series, horizon))
            .filter(Combination::finite)
            .toArray(double[][]::new);
    return means.length == 0
        ? NaiveForecaster.NAIVE_2.forecast(series, horizon)
        : median(means, horizon);
  }

  static boolean finite(double[] values) {
    return Arrays.stream(values).allMatch(Double::isFinite);
  }

  static double[] median(double[][] means, int horizon) {
    double[] result = new double[horizon];
    double[] column = new double[means.length];
    int half = means.length / 2;
    for (int i = 0; i < horizon; i++) {
      for (int j = 0; j < means.length; j++) {
        column[j] = Math.max(0, means[j][i]);
      }
      Arrays.sort(column);
      result[i] = means.length % 2 == 1 ? column[half] : (column[half - 1] + column[half]) / 2;
    }
    return result;
  }
}
