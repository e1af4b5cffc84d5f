package io.tillsight.core.series.smoothing;

/** States after each period of a fit, scaled as the fit was. */
final class SmoothingTrace {

  private final double[] fitted;
  private final double[] levels;
  private final double[] slopes;
  private final double[] seasons;
  private final int season;

  SmoothingTrace(int count, double[] startSeason) {
    this.fitted = new double[count];
    this.levels = new double[count];
    this.slopes = new double[count];
    this.season = startSeason.length;
    this.seasons = new double[count + season];
    System.arraycopy(startSeason, 0, seasons, 0, season);
  }

  void record(int i, double fit, double level, double slope, double index) {
    fitted[i] = fit;
    levels[i] = level;
    slopes[i] = slope;
    seasons[season + i] = index;
  }

  double fitted(int i) {
    return fitted[i];
  }

  /** Level and trend without season, {@code steps} after period {@code origin}. */
  double base(int origin, double damping) {
    return levels[origin] + damping * slopes[origin];
  }

  /** The latest index known at the origin for the period {@code steps} later. */
  double index(int origin, int steps) {
    int back = (steps + season - 1) / season * season;
    return seasons[season + origin + steps - back];
  }
}
