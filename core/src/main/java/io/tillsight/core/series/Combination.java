package io.tillsight.core.series;

import io.tillsight.core.series.smoothing.ExponentialSmoothing;
import io.tillsight.core.series.smoothing.SmoothingMixture;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The median, step by step, of four models that err differently: exponential smoothing, complex
 * smoothing, ARIMA and dynamic theta. Picking the one model that was best on a hold-out loses to
 * this on every set tried.
 *
 * <p>Source: Petropoulos and Svetunkov, A simple combination of univariate models, Int. J.
 * Forecasting 36 (2020).
 */
enum Combination implements Forecaster {
  MEDIAN;

  private static final List<Forecaster> OTHERS =
      List.of(
          SmoothingForecaster.COMPLEX,
          ArimaForecaster.AUTOMATIC,
          SmoothingForecaster.DYNAMIC_THETA);

  @Override
  public String key() {
    return "combination";
  }

  @Override
  public double[] forecast(TimeSeries series, int horizon) {
    return members(series, horizon, smoothing(series)).median();
  }

  /** The means of all members that gave one, with the exponential smoothing already fitted. */
  static Members members(TimeSeries series, int horizon, SmoothingMixture smoothing) {
    double[][] means =
        Stream.concat(
                Stream.of(smoothing.forecast(horizon)),
                OTHERS.stream().map(member -> member.forecast(series, horizon)))
            .filter(Combination::finite)
            .toArray(double[][]::new);
    return new Members(
        means.length > 0
            ? means
            : new double[][] {NaiveForecaster.NAIVE_2.forecast(series, horizon)});
  }

  static SmoothingMixture smoothing(TimeSeries series) {
    return ExponentialSmoothing.of(series.raw(), ArimaForecaster.shortSeason(series)).mixture();
  }

  static boolean finite(double[] values) {
    return Arrays.stream(values).allMatch(Double::isFinite);
  }
}
