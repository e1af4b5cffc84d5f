package io.tillsight.core.series.arima;

import io.tillsight.core.series.smoothing.SeasonalIndices;
import java.util.Arrays;

/**
 * A series with its seasonal and ordinary differences taken, and the way back. How many are taken
 * by default: a seasonal one when the strength of the season exceeds 0.64 (Wang, Smith and Hyndman,
 * 2006), ordinary ones while the KPSS test rejects a stable level at 5 % (Kwiatkowski, Phillips,
 * Schmidt and Shin, 1992).
 */
final class Differencing {

  private static final double STRONG_SEASON = 0.64;
  private static final double KPSS_5_PERCENT = 0.463;

  private final double[] original;
  private final double[] seasonal;
  private final double[] result;
  private final int season;
  private final int seasonalTimes;
  private final int times;

  private Differencing(double[] original, int season, int seasonalTimes, int times) {
    this.original = original;
    this.season = season;
    this.seasonalTimes = seasonalTimes;
    this.times = times;
    this.seasonal = repeated(original, season, seasonalTimes);
    this.result = repeated(seasonal, 1, times);
  }

  static Differencing of(double[] values, int season, ArimaOrder order) {
    return new Differencing(values, season, order.seasonalDifferences(), order.differences());
  }

  /** Chooses the differences by the two tests. */
  static Differencing chosen(double[] values, int season) {
    boolean seasonal =
        season > 1 && values.length >= 2 * season + 4 && strength(values, season) > STRONG_SEASON;
    double[] rest = seasonal ? repeated(values, season, 1) : values;
    int limit = seasonal ? 1 : 2;
    int times = 0;
    while (times < limit && rest.length > 6 && !constant(rest) && kpss(rest) > KPSS_5_PERCENT) {
      rest = repeated(rest, 1, 1);
      times++;
    }
    return new Differencing(values, season, seasonal ? 1 : 0, times);
  }

  /** One minus the variance of the remainder relative to that of season and remainder. */
  static double strength(double[] values, int season) {
    double[] seasonless = SeasonalIndices.additive(values, season).remove(values);
    int half = season / 2;
    int inner = values.length - 2 * half;
    double[] detrended = new double[inner];
    double[] remainder = new double[inner];
    for (int i = 0; i < inner; i++) {
      double trend = SeasonalIndices.centredMean(values, season, i + half);
      detrended[i] = values[i + half] - trend;
      remainder[i] = seasonless[i + half] - trend;
    }
    double whole = variance(detrended);
    return whole == 0 ? 0 : Math.max(0, 1 - variance(remainder) / whole);
  }

  /** The KPSS statistic about a level, with the short lag window 3 sqrt(n) / 13. */
  static double kpss(double[] values) {
    int n = values.length;
    double mean = Arrays.stream(values).sum() / n;
    double partial = 0;
    double squares = 0;
    for (double value : values) {
      partial += value - mean;
      squares += partial * partial;
    }
    int window = (int) (3 * Math.sqrt(n) / 13);
    double longRun = lagged(values, mean, 0);
    for (int lag = 1; lag <= window; lag++) {
      longRun += 2 * (1 - lag / (window + 1.0)) * lagged(values, mean, lag);
    }
    return longRun <= 0 ? 0 : squares / n / longRun;
  }

  private static double lagged(double[] values, double mean, int lag) {
    double sum = 0;
    for (int t = lag; t < values.length; t++) {
      sum += (values[t] - mean) * (values[t - lag] - mean);
    }
    return sum;
  }

  private static double variance(double[] values) {
    double mean = Arrays.stream(values).sum() / values.length;
    return lagged(values, mean, 0) / values.length;
  }

  static boolean constant(double[] values) {
    return Arrays.stream(values).allMatch(value -> value == values[0]);
  }

  private static double[] repeated(double[] values, int lag, int times) {
    double[] rest = values;
    for (int i = 0; i < times; i++) {
      double[] shorter = new double[Math.max(0, rest.length - lag)];
      for (int t = 0; t < shorter.length; t++) {
        shorter[t] = rest[t + lag] - rest[t];
      }
      rest = shorter;
    }
    return rest;
  }

  double[] result() {
    return result;
  }

  int times() {
    return times;
  }

  int seasonalTimes() {
    return seasonalTimes;
  }

  /** Adds the differences up again. */
  double[] undo(double[] ahead) {
    double[] summed = ahead.clone();
    for (int i = times - 1; i >= 0; i--) {
      summed = continued(repeated(seasonal, 1, i), summed, 1);
    }
    for (int i = seasonalTimes - 1; i >= 0; i--) {
      summed = continued(repeated(original, season, i), summed, season);
    }
    return summed;
  }

  private static double[] continued(double[] past, double[] changes, int lag) {
    double[] values = new double[changes.length];
    for (int h = 0; h < changes.length; h++) {
      double before = h < lag ? past[past.length - lag + h] : values[h - lag];
      values[h] = before + changes[h];
    }
    return values;
  }
}
