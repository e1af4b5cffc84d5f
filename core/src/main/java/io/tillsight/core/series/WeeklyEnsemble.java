package io.tillsight.core.series;

import io.tillsight.core.series.arima.AutoArima;
import io.tillsight.core.series.learned.LagRegression;
import io.tillsight.core.series.smoothing.DynamicTheta;
import io.tillsight.core.series.smoothing.ExponentialSmoothing;
import io.tillsight.core.series.smoothing.HarmonicIndices;
import io.tillsight.core.series.smoothing.SmoothingForm;
import io.tillsight.core.series.smoothing.SmoothingMixture;
import java.util.List;
import java.util.stream.Stream;

/**
 * Weekly series: the season of the year as a smooth curve where the series has one, then the mean
 * of damped trend, ARIMA on logarithms, dynamic theta and a ridge regression on lags.
 */
final class WeeklyEnsemble implements Ensemble {

  private static final List<SmoothingForm> SEASONLESS =
      SmoothingForm.all().stream()
          .filter(form -> form.season() == SmoothingForm.Season.NONE)
          .toList();

  @Override
  public double[] mean(TimeSeries series, int horizon) {
    HarmonicIndices indices = HarmonicIndices.of(series.raw(), series.season());
    Members members = members(series, indices, horizon);
    return indices.restore(members.mean(), series.length());
  }

  @Override
  public Forecast forecast(TimeSeries series, int horizon) {
    HarmonicIndices indices = HarmonicIndices.of(series.raw(), series.season());
    double[] adjusted = indices.remove(series.raw());
    Members members = members(series, indices, horizon);
    SmoothingMixture smoothing = ExponentialSmoothing.of(adjusted, 1).mixture(SEASONLESS);
    Spread spread = Spreads.of(series, smoothing, members, horizon);
    double[] mean = indices.restore(members.mean(), series.length());
    return Forecast.of(Combination.KEY, mean, spread);
  }

  private static Members members(TimeSeries series, HarmonicIndices indices, int horizon) {
    double[] adjusted = indices.remove(series.raw());
    double[] damped =
        ExponentialSmoothing.of(adjusted, 1)
            .fit(SmoothingForm.DAMPED)
            .orElseThrow()
            .forecast(horizon);
    double[] logarithmic = AutoArima.logarithmic(adjusted, 1, horizon);
    double[][] means =
        Stream.of(
                damped,
                Members.finite(logarithmic)
                    ? logarithmic
                    : AutoArima.forecast(adjusted, 1, horizon),
                DynamicTheta.seasonless(adjusted, horizon),
                LagRegression.forecast(adjusted, horizon))
            .filter(Members::finite)
            .toArray(double[][]::new);
    return Members.orLast(means, adjusted, horizon);
  }
}
