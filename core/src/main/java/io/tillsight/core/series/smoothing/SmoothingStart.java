package io.tillsight.core.series.smoothing;

/**
 * States from which the backward pass starts: classical indices for the season, a straight line
 * through the last ten values without season for level and trend.
 */
final class SmoothingStart {

  private static final int LINE = 10;

  private final double[] reversedSeason;
  private final double level;
  private final double levelOfLine;
  private final double slope;

  private SmoothingStart(double[] reversedSeason, double level, double levelOfLine, double slope) {
    this.reversedSeason = reversedSeason;
    this.level = level;
    this.levelOfLine = levelOfLine;
    this.slope = slope;
  }

  static SmoothingStart of(double[] values, int season, SmoothingForm.Season kind) {
    SeasonalIndices indices =
        switch (kind) {
          case NONE -> null;
          case ADDITIVE -> SeasonalIndices.additive(values, season);
          case MULTIPLICATIVE -> SeasonalIndices.multiplicative(values, season);
        };
    double[] adjusted = indices == null ? values : indices.remove(values);
    int n = values.length;
    double[] reversed = new double[indices == null ? 1 : season];
    for (int i = 0; i < reversed.length; i++) {
      double index = indices == null ? 0 : indices.at(n - 1 - i + season * n);
      reversed[i] = kind == SmoothingForm.Season.MULTIPLICATIVE ? Math.max(0.01, index) : index;
    }
    return line(reversed, adjusted);
  }

  private static SmoothingStart line(double[] reversed, double[] adjusted) {
    int n = adjusted.length;
    int used = Math.min(LINE, n);
    double meanPosition = (used - 1) / 2.0;
    double mean = 0;
    double product = 0;
    double squares = 0;
    for (int i = 0; i < used; i++) {
      double distance = i - meanPosition;
      mean += adjusted[n - 1 - i] / used;
      product += distance * adjusted[n - 1 - i];
      squares += distance * distance;
    }
    double slope = squares == 0 ? 0 : product / squares;
    return new SmoothingStart(reversed, mean, mean - slope * (meanPosition + 1), slope);
  }

  /** Prepares a pass over the reversed series. */
  void applyTo(SmoothingPass pass, boolean trended) {
    System.arraycopy(reversedSeason, 0, pass.season, 0, reversedSeason.length);
    pass.level = trended ? levelOfLine : level;
    pass.slope = trended ? slope : 0;
  }

  /** Turns the state after the backward pass into the state before the first period. */
  static void turn(SmoothingPass pass, int count, double[] scratch) {
    double[] season = pass.season;
    int length = season.length;
    System.arraycopy(season, 0, scratch, 0, length);
    int phase = (count - 1) % length;
    for (int i = 0; i < length; i++) {
      season[i] = scratch[phase];
      phase = phase == 0 ? length - 1 : phase - 1;
    }
    pass.level += pass.slope;
    pass.slope = -pass.slope;
    if (length > 1) {
      normalise(pass);
    }
  }

  private static void normalise(SmoothingPass pass) {
    double mean = 0;
    for (double index : pass.season) {
      mean += index / pass.season.length;
    }
    for (int i = 0; i < pass.season.length; i++) {
      if (pass.multiplicative) {
        pass.season[i] /= mean;
      } else {
        pass.season[i] -= mean;
      }
    }
    if (pass.multiplicative) {
      pass.level *= mean;
      pass.slope *= mean;
    } else {
      pass.level += mean;
    }
  }
}
