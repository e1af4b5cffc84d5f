package io.tillsight.core.series.smoothing;

import io.tillsight.core.stats.RidgeRegression;
import java.util.Arrays;

/**
 * Seasonal factors of long seasons as a smooth curve of eight harmonics, drawn towards 1 by {@code
 * n / (n + 2 m)}; no season where the autocorrelation test finds none.
 */
public final class HarmonicIndices {

  private static final int HARMONICS = 8;
  private static final double LOWEST = 0.05;

  private final double[] indices;

  private HarmonicIndices(double[] indices) {
    this.indices = indices;
  }

  /**
   * @param values oldest first
   * @param season periods in a season
   */
  public static HarmonicIndices of(double[] values, int season) {
    double level = Arrays.stream(values).average().orElse(0);
    if (level <= 0 || !SeasonalIndices.isSeasonal(values, season)) {
      return new HarmonicIndices(new double[] {1});
    }
    double shrink = values.length / (values.length + 2.0 * season);
    double[] curve = curve(values, season, level);
    double mean = 0;
    for (int i = 0; i < season; i++) {
      curve[i] = Math.max(LOWEST, 1 + shrink * curve[i]);
      mean += curve[i] / season;
    }
    for (int i = 0; i < season; i++) {
      curve[i] /= mean;
    }
    return new HarmonicIndices(curve);
  }

  /** The season relative to the level, from a regression with a straight line beside it. */
  private static double[] curve(double[] values, int season, double level) {
    int size = 2 + 2 * HARMONICS;
    RidgeRegression regression = new RidgeRegression(size);
    double[] row = new double[size];
    double middle = (values.length - 1) / 2.0;
    for (int i = 0; i < values.length; i++) {
      fill(row, i, season);
      row[1] = (i - middle) / values.length;
      regression.add(row, values[i] / level, 1);
    }
    double[] penalty = new double[size];
    Arrays.fill(penalty, 1e-6);
    double[] solution = regression.solve(penalty);
    double[] curve = new double[season];
    for (int i = 0; i < season; i++) {
      fill(row, i, season);
      for (int j = 2; j < size; j++) {
        curve[i] += solution[j] * row[j];
      }
    }
    return curve;
  }

  private static void fill(double[] row, int position, int season) {
    row[0] = 1;
    for (int k = 1; k <= HARMONICS; k++) {
      double angle = 2 * Math.PI * k * position / season;
      row[2 * k] = Math.sin(angle);
      row[2 * k + 1] = Math.cos(angle);
    }
  }

  /** The series without its season. */
  public double[] remove(double[] values) {
    double[] adjusted = new double[values.length];
    Arrays.setAll(adjusted, i -> values[i] / indices[i % indices.length]);
    return adjusted;
  }

  /** Puts the season on values that follow a series of this length. */
  public double[] restore(double[] following, int seriesLength) {
    double[] seasonal = new double[following.length];
    Arrays.setAll(seasonal, i -> following[i] * indices[(seriesLength + i) % indices.length]);
    return seasonal;
  }
}
