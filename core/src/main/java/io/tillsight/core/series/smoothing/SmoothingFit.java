package io.tillsight.core.series.smoothing;

/** A fitted form of exponential smoothing. */
public final class SmoothingFit {

  private final SmoothingForm form;
  private final SmoothingWeights weights;
  private final SmoothingTrace trace;
  private final double[] values;
  private final double scale;
  private final int season;
  private final double aicc;

  SmoothingFit(
      SmoothingForm form,
      SmoothingWeights weights,
      SmoothingTrace trace,
      double[] values,
      double scale,
      int season,
      double aicc) {
    this.form = form;
    this.weights = weights;
    this.trace = trace;
    this.values = values;
    this.scale = scale;
    this.season = season;
    this.aicc = aicc;
  }

  /** The form that was fitted. */
  public SmoothingForm form() {
    return form;
  }

  /**
   * Akaike's criterion with the small-sample correction; comparable between forms of one series.
   */
  public double aicc() {
    return aicc;
  }

  SmoothingWeights weights() {
    return weights;
  }

  /** Weight of the level, 0..1. */
  public double alpha() {
    return weights.alpha();
  }

  /** Weight of the trend relative to alpha, 0 without a trend. */
  public double beta() {
    return weights.beta();
  }

  /** Weight of the season, 0 without one. */
  public double gamma() {
    return weights.gamma();
  }

  /** The mean of the next periods. */
  public double[] forecast(int horizon) {
    double[] mean = new double[horizon];
    for (int step = 1; step <= horizon; step++) {
      mean[step - 1] = scale * ahead(values.length - 1, step, damping(step));
    }
    return mean;
  }

  private double ahead(int origin, int step, double damping) {
    double base = trace.base(origin, damping);
    double index = trace.index(origin, step);
    return form.season() == SmoothingForm.Season.MULTIPLICATIVE ? base * index : base + index;
  }

  private double damping(int steps) {
    double sum = 0;
    double power = 1;
    for (int i = 0; i < steps; i++) {
      power *= weights.phi();
      sum += power;
    }
    return sum;
  }

  /**
   * The standard deviations of the next periods, parameters taken as known: exact for additive
   * errors and for relative errors without factors, close for relative errors with seasonal factors
   * (Hyndman and others, 2008, chapter 6).
   */
  public double[] deviations(int horizon) {
    double variance = residualVariance();
    double[] response = new double[horizon];
    for (int step = 1; step < horizon; step++) {
      boolean same = form.seasonal() && step % season == 0;
      boolean factors = form.season() == SmoothingForm.Season.MULTIPLICATIVE;
      response[step] = weights.levelResponse(step) + (same && !factors ? weights.gamma() : 0);
    }
    double[] spread = new double[horizon];
    double[] second = new double[horizon];
    double sum = 1;
    for (int h = 0; h < horizon; h++) {
      sum += h == 0 ? 0 : response[h] * response[h];
      spread[h] =
          form.relativeError()
              ? relativeDeviation(h, variance, response, second)
              : scale * Math.sqrt(variance * sum);
    }
    return spread;
  }

  private double relativeDeviation(int h, double variance, double[] response, double[] second) {
    boolean factors = form.season() == SmoothingForm.Season.MULTIPLICATIVE;
    int origin = values.length - 1;
    double damping = damping(h + 1);
    double mean = factors ? trace.base(origin, damping) : ahead(origin, h + 1, damping);
    double carried = 0;
    for (int j = 1; j <= h; j++) {
      carried += response[j] * response[j] * second[h - j];
    }
    second[h] = mean * mean + variance * carried;
    double spread = Math.sqrt(Math.max(0, (1 + variance) * second[h] - mean * mean));
    return scale * spread * (factors ? Math.abs(trace.index(origin, h + 1)) : 1);
  }

  private double residualVariance() {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      double error = values[i] - trace.fitted(i);
      double share = form.relativeError() ? error / trace.fitted(i) : error;
      sum += share * share;
    }
    int free = values.length - form.parameters(season) + 1;
    return sum / Math.max(free, values.length / 3.0);
  }

  /**
   * Root mean squares of the errors made so many steps ahead inside the series, from all origins
   * that allow it; 0 where there is none. Enlarged by Akaike's factor for the final prediction
   * error, {@code (n + k) / (n - k)} on the variance, because the k parameters were fitted to these
   * errors.
   */
  public double[] errorsAhead(int horizon) {
    double[] rms = new double[horizon];
    int first = form.seasonal() ? season : Math.min(3, values.length / 3);
    double enlarged = scale * finalPredictionError();
    for (int step = 1; step <= horizon; step++) {
      double damping = damping(step);
      double sum = 0;
      int count = 0;
      for (int origin = first; origin + step < values.length; origin++) {
        double error = values[origin + step] - ahead(origin, step, damping);
        sum += error * error;
        count++;
      }
      rms[step - 1] = count == 0 ? 0 : enlarged * Math.sqrt(sum / count);
    }
    return rms;
  }

  private double finalPredictionError() {
    double n = values.length;
    double k = Math.min(form.parameters(season) - 1, n / 2);
    return Math.sqrt((n + k) / (n - k));
  }
}
