package io.tillsight.core.series;

import io.tillsight.core.series.smoothing.ExponentialSmoothing;
import io.tillsight.core.series.smoothing.SmoothingMixture;
import java.util.stream.Stream;

/**
 * Four models that err differently, together: exponential smoothing, complex smoothing, ARIMA and a
 * theta model. Their median, step by step, with the optimised theta; of quarters their mean, with
 * the plain theta method, because so few periods a year make an optimised one follow chance (on the
 * quarterly series of both M1 and M3 either change lowers the error).
 *
 * <p>Source: Petropoulos and Svetunkov, A simple combination of univariate models, Int. J.
 * Forecasting 36 (2020).
 */
final class FourModels implements Ensemble {

  @Override
  public double[] mean(TimeSeries series, int horizon) {
    return together(series, members(series, horizon, smoothing(series)));
  }

  @Override
  public Forecast forecast(TimeSeries series, int horizon) {
    SmoothingMixture smoothing = smoothing(series);
    Members members = members(series, horizon, smoothing);
    Spread spread = Spreads.of(series, smoothing, members, horizon);
    return Forecast.of(Combination.KEY, together(series, members), spread);
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
                others(series).map(member -> member.forecast(series, horizon)))
            .filter(Members::finite)
            .toArray(double[][]::new);
    return Members.orNaive(means, series, horizon);
  }

  private static Stream<Forecaster> others(TimeSeries series) {
    return Stream.of(
        SmoothingForecaster.COMPLEX,
        ArimaForecaster.AUTOMATIC,
        quarterly(series) ? SmoothingForecaster.THETA : SmoothingForecaster.DYNAMIC_THETA);
  }

  private static double[] together(TimeSeries series, Members members) {
    return quarterly(series) ? members.mean() : members.median();
  }

  private static boolean quarterly(TimeSeries series) {
    return series.frequency() == Frequency.QUARTERLY;
  }

  private static SmoothingMixture smoothing(TimeSeries series) {
    return ExponentialSmoothing.of(series.raw(), ArimaForecaster.shortSeason(series)).mixture();
  }
}
