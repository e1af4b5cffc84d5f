package io.tillsight.core.series;

import io.tillsight.core.series.smoothing.ExponentialSmoothing;
import io.tillsight.core.series.smoothing.SmoothingMixture;
import java.util.List;
import java.util.stream.Stream;

/**
 * The median, step by step, of four models that err differently: exponential smoothing, complex
 * smoothing, ARIMA and dynamic theta.
 *
 * <p>Source: Petropoulos and Svetunkov, A simple combination of univariate models, Int. J.
 * Forecasting 36 (2020).
 */
final class MedianEnsemble implements Ensemble {

  private static final List<Forecaster> OTHERS =
      List.of(
          SmoothingForecaster.COMPLEX,
          ArimaForecaster.AUTOMATIC,
          SmoothingForecaster.DYNAMIC_THETA);

  @Override
  public double[] mean(TimeSeries series, int horizon) {
    return members(series, horizon, smoothing(series)).median();
  }

  @Override
  public Forecast forecast(TimeSeries series, int horizon) {
    SmoothingMixture smoothing = smoothing(series);
    Members members = members(series, horizon, smoothing);
    Spread spread = Spreads.of(series, smoothing, members, horizon);
    return Forecast.of(Combination.KEY, members.median(), spread);
  }

  /** Limits about the mean of another model, as wide as those of the combination. */
  static Spread spread(TimeSeries series, int horizon) {
    SmoothingMixture smoothing = smoothing(series);
    return Spreads.of(series, smoothing, members(series, horizon, smoothing), horizon);
  }

  private static Members members(TimeSeries series, int horizon, SmoothingMixture smoothing) {
    double[][] means =
        Stream.concat(
                Stream.of(smoothing.forecast(horizon)),
                OTHERS.stream().map(member -> member.forecast(series, horizon)))
            .filter(Members::finite)
            .toArray(double[][]::new);
    return Members.orNaive(means, series, horizon);
  }

  private static SmoothingMixture smoothing(TimeSeries series) {
    return ExponentialSmoothing.of(series.raw(), ArimaForecaster.shortSeason(series)).mixture();
  }
}
