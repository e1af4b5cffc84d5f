package io.tillsight.core.series.smoothing;

/**
 * The theta method: half the slope of the straight line added to simple exponential smoothing, on
 * the series without season (Assimakopoulos and Nikolopoulos, 2000; as simplified by Hyndman and
 * Billah, 2003).
 */
public final class ThetaMethod {

  private ThetaMethod() {}

  /**
   * The mean of the next periods.
   *
   * @param values oldest first, at least four
   * @param season periods in a season; 1 for none
   */
  public static double[] forecast(double[] values, int season, int horizon) {
    SeasonalIndices indices = indices(values, season);
    double[] adjusted = indices.remove(values);
    SmoothingFit smoothing =
        ExponentialSmoothing.of(adjusted, 1).fit(SmoothingForm.SIMPLE).orElseThrow();
    double drift = slope(adjusted) / 2;
    double alpha = smoothing.alpha();
    double reached = (1 - Math.pow(1 - alpha, values.length)) / alpha;
    double[] mean = smoothing.forecast(horizon);
    for (int i = 0; i < horizon; i++) {
      mean[i] += drift * (i + reached);
    }
    return indices.restore(mean, values.length);
  }

  static SeasonalIndices indices(double[] values, int season) {
    if (!SeasonalIndices.isSeasonal(values, season)) {
      return SeasonalIndices.none();
    }
    for (double value : values) {
      if (value <= 0) {
        return SeasonalIndices.additive(values, season);
      }
    }
    return SeasonalIndices.multiplicative(values, season);
  }

  private static double slope(double[] values) {
    double middle = (values.length - 1) / 2.0;
    double product = 0;
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      product += (i - middle) * values[i];
      squares += (i - middle) * (i - middle);
    }
    return squares == 0 ? 0 : product / squares;
  }
}
