package io.tillsight.core.series.arima;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the order of a seasonal ARIMA model stepwise: from five starts to a neighbour with a lower
 * AICc, until there is none. Forecasts average all models met on the way by their Akaike weights.
 *
 * <p>Source: Hyndman and Khandakar, Automatic time series forecasting, J. Statistical Software 27
 * (2008).
 */
public final class AutoArima {

  private static final double FAR_BEYOND = 10;

  private AutoArima() {}

  /**
   * The best single model found.
   *
   * @param values oldest first
   * @param season periods in a season, 1 for none
   * @return empty for a series too short
   */
  public static Optional<Arima> fit(double[] values, int season) {
    return ArimaSearch.over(values, season).best();
  }

  /**
   * The mean of the next periods: of the models on the values and, where all are above 0, its
   * average with that of the models on their logarithms; the last value again where no model is
   * found.
   */
  public static double[] forecast(double[] values, int season, int horizon) {
    double[] mean = plain(values, season, horizon);
    double[] logarithmic = logarithmic(values, season, horizon);
    for (int i = 0; i < horizon; i++) {
      if (Double.isFinite(logarithmic[i])) {
        mean[i] = (mean[i] + logarithmic[i]) / 2;
      }
    }
    return mean;
  }

  /**
   * The mean on the scale of logarithms, brought back; all {@code NaN} when a value is 0 or below
   * or the forecast runs beyond ten times the largest value.
   */
  public static double[] logarithmic(double[] values, int season, int horizon) {
    double[] logs = new double[values.length];
    double largest = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] <= 0) {
        return repeated(Double.NaN, horizon);
      }
      logs[i] = Math.log(values[i]);
      largest = Math.max(largest, values[i]);
    }
    double[] mean = plain(logs, season, horizon);
    for (int i = 0; i < horizon; i++) {
      mean[i] = Math.exp(mean[i]);
      if (mean[i] > FAR_BEYOND * largest) {
        return repeated(Double.NaN, horizon);
      }
    }
    return mean;
  }

  private static double[] plain(double[] values, int season, int horizon) {
    return ArimaSearch.over(values, season)
        .average(horizon)
        .orElseGet(() -> repeated(values[values.length - 1], horizon));
  }

  private static double[] repeated(double value, int horizon) {
    double[] flat = new double[horizon];
    Arrays.fill(flat, value);
    return flat;
  }
}
