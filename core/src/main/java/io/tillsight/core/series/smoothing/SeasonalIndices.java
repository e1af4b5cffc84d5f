package io.tillsight.core.series.smoothing;

import java.util.Arrays;

/**
 * Classical seasonal indices by centred moving averages, additive or multiplicative (Makridakis,
 * Wheelwright and Hyndman, Forecasting, 1998, chapter 3), and the autocorrelation test of the M
 * competitions for whether there is a season at all.
 */
public final class SeasonalIndices {

  private static final double NORMAL_95 = 1.645;

  private final double[] indices;
  private final boolean multiplicative;

  private SeasonalIndices(double[] indices, boolean multiplicative) {
    this.indices = indices;
    this.multiplicative = multiplicative;
  }

  /**
   * Whether the autocorrelation at the seasonal lag exceeds its 90 % limit; false below three
   * seasons, for a season of 1 and for a constant series.
   */
  public static boolean isSeasonal(double[] values, int season) {
    int n = values.length;
    if (season < 2 || n < 3 * season) {
      return false;
    }
    double mean = Arrays.stream(values).sum() / n;
    double variance = lagged(values, mean, 0);
    if (variance == 0) {
      return false;
    }
    double squares = 0;
    for (int lag = 1; lag < season; lag++) {
      double r = lagged(values, mean, lag) / variance;
      squares += r * r;
    }
    double atSeason = lagged(values, mean, season) / variance;
    return Math.abs(atSeason) > NORMAL_95 * Math.sqrt((1 + 2 * squares) / n);
  }

  private static double lagged(double[] values, double mean, int lag) {
    double sum = 0;
    for (int i = lag; i < values.length; i++) {
      sum += (values[i] - mean) * (values[i - lag] - mean);
    }
    return sum;
  }

  /**
   * Factors with mean 1, for series above 0.
   *
   * @param values at least two seasons
   */
  public static SeasonalIndices multiplicative(double[] values, int season) {
    return of(values, season, true);
  }

  /** Summands with mean 0. */
  public static SeasonalIndices additive(double[] values, int season) {
    return of(values, season, false);
  }

  /** No season: a single index that changes nothing. */
  public static SeasonalIndices none() {
    return new SeasonalIndices(new double[] {1}, true);
  }

  private static SeasonalIndices of(double[] values, int season, boolean multiplicative) {
    double[] trend = centredMeans(values, season);
    double[] sums = new double[season];
    int[] counts = new int[season];
    int half = season / 2;
    int phase = half % season;
    for (int i = half; i < values.length - half; i++) {
      if (!multiplicative || trend[i] != 0) {
        sums[phase] += multiplicative ? values[i] / trend[i] : values[i] - trend[i];
        counts[phase]++;
      }
      phase = phase + 1 == season ? 0 : phase + 1;
    }
    double neutral = multiplicative ? 1 : 0;
    for (int i = 0; i < season; i++) {
      sums[i] = counts[i] == 0 ? neutral : sums[i] / counts[i];
    }
    return new SeasonalIndices(normalised(sums, multiplicative), multiplicative);
  }

  private static double[] normalised(double[] indices, boolean multiplicative) {
    double mean = Arrays.stream(indices).average().orElseThrow();
    for (int i = 0; i < indices.length; i++) {
      if (!multiplicative) {
        indices[i] -= mean;
      } else {
        indices[i] = mean > 0 ? indices[i] / mean : 1;
      }
    }
    return indices;
  }

  private static double[] centredMeans(double[] values, int season) {
    double[] means = new double[values.length];
    int half = season / 2;
    for (int i = half; i < values.length - half; i++) {
      means[i] = centredMean(values, season, i);
    }
    return means;
  }

  /**
   * The mean over one season about this position, two half weights at the ends of an even season.
   */
  public static double centredMean(double[] values, int season, int position) {
    int half = season / 2;
    double sum = 0;
    for (int j = position - half; j <= position + half; j++) {
      sum += values[j];
    }
    if (season % 2 == 0) {
      sum -= (values[position - half] + values[position + half]) / 2;
    }
    return sum / season;
  }

  /** The length of the season. */
  public int season() {
    return indices.length;
  }

  /** The index of the period at this position of the series (0 is the first value). */
  public double at(int position) {
    return indices[position % indices.length];
  }

  /** The series without its season. An index of zero or below leaves its values as they are. */
  public double[] remove(double[] values) {
    double[] adjusted = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double index = at(i);
      adjusted[i] = !multiplicative ? values[i] - index : index > 0 ? values[i] / index : values[i];
    }
    return adjusted;
  }

  /** Puts the season on values that follow a series of this length. */
  public double[] restore(double[] following, int seriesLength) {
    double[] seasonal = new double[following.length];
    for (int i = 0; i < following.length; i++) {
      double index = at(seriesLength + i);
      seasonal[i] = multiplicative ? following[i] * Math.max(0, index) : following[i] + index;
    }
    return seasonal;
  }
}
