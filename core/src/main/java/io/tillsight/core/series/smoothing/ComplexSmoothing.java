package io.tillsight.core.series.smoothing;

import io.tillsight.core.stats.AkaikeWeights;
import io.tillsight.core.stats.Bounds;
import io.tillsight.core.stats.NelderMead;
import java.util.Arrays;

/**
 * Complex exponential smoothing without a season, with an additive ("partial") and with a complex
 * ("full") one, averaged by their Akaike weights. Starts are back-cast.
 *
 * <p>Source: Svetunkov, Kourentzes and Ord, Complex exponential smoothing, Naval Research Logistics
 * 69 (2022).
 */
public final class ComplexSmoothing {

  private static final int EVALUATIONS = 220;
  private static final double TOLERANCE = 1e-5;

  private enum Form {
    NONE(2),
    PARTIAL(3),
    FULL(4);

    private final int weights;

    Form(int weights) {
      this.weights = weights;
    }
  }

  private static final Form[] SEASONLESS = {Form.NONE};

  private final double[] values;
  private final double[] reversed;
  private final int season;
  private double level;
  private double companion;
  private final double[] seasonLevel;
  private final double[] seasonCompanion;
  private final double[] scratch;
  private double squared;

  private ComplexSmoothing(double[] values, int season, double scale) {
    this.values = new double[values.length];
    this.reversed = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      this.values[i] = values[i] / scale;
      this.reversed[values.length - 1 - i] = values[i] / scale;
    }
    this.season = season;
    this.seasonLevel = new double[season];
    this.seasonCompanion = new double[season];
    this.scratch = new double[season];
  }

  /**
   * The mean of the next periods.
   *
   * @param values oldest first, at least four
   * @param season periods in a season; 1 for none
   */
  public static double[] forecast(double[] values, int season, int horizon) {
    double scale = Arrays.stream(values).map(Math::abs).average().orElse(1);
    double usable = scale > 0 ? scale : 1;
    double[] mean = new ComplexSmoothing(values, Math.max(1, season), usable).average(horizon);
    for (int i = 0; i < horizon; i++) {
      mean[i] *= usable;
    }
    return mean;
  }

  private double[] average(int horizon) {
    Form[] forms = season > 1 && values.length >= 2 * season ? Form.values() : SEASONLESS;
    NelderMead.Minimum[] minima = new NelderMead.Minimum[forms.length];
    double[] criteria = new double[forms.length];
    for (int i = 0; i < forms.length; i++) {
      minima[i] = search(forms[i]);
      criteria[i] = aicc(forms[i], minima[i].value());
    }
    double[] weights = AkaikeWeights.of(criteria);
    double[] mean = new double[horizon];
    for (int i = 0; i < forms.length; i++) {
      if (weights[i] > 0) {
        cost(forms[i], minima[i].point());
        add(weights[i], ahead(forms[i], minima[i].point(), horizon), mean);
      }
    }
    return mean;
  }

  private static void add(double weight, double[] values, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * values[i];
    }
  }

  /** Back-cast starts are no parameters of the search, so only weights and variance count. */
  private double aicc(Form form, double cost) {
    int n = values.length;
    int k = form.weights + 1;
    return n * Math.log(cost) + 2.0 * k + 2.0 * k * (k + 1) / Math.max(1, n - k - 1);
  }

  private NelderMead.Minimum search(Form form) {
    double[][] table = {{1.3, 1, 1.3, 1}, {0.2, 0.05, 0.2, 0.05}};
    double[] lower = {0.01, 0.01, 0.01, 0.01};
    double[] upper = {1.8, 1.9, 1.8, 1.9};
    double[] start = Arrays.copyOf(table[0], form.weights);
    double[] step = Arrays.copyOf(table[1], form.weights);
    if (form == Form.PARTIAL) {
      start[2] = 0.1;
      step[2] = 0.15;
      lower[2] = 0;
      upper[2] = 1;
    }
    return new NelderMead(EVALUATIONS, TOLERANCE)
        .minimize(point -> cost(form, point), start, step, new Bounds(lower, upper));
  }

  private double cost(Form form, double[] point) {
    start(form);
    run(form, point, reversed);
    turn();
    run(form, point, values);
    double cost = squared + 1e-12;
    return Double.isNaN(cost) ? Double.POSITIVE_INFINITY : cost;
  }

  private void start(Form form) {
    int n = values.length;
    int used = Math.min(n, Math.max(season, 3));
    double mean = 0;
    for (int i = 0; i < used; i++) {
      mean += reversed[i] / used;
    }
    level = mean;
    companion = mean / 1.1;
    for (int i = 0; i < season; i++) {
      boolean seasonal = form != Form.NONE;
      seasonLevel[i] = seasonal ? reversed[i] - mean : 0;
      seasonCompanion[i] = form == Form.FULL ? seasonLevel[i] / 1.1 : 0;
    }
  }

  private void run(Form form, double[] point, double[] data) {
    squared = 0;
    switch (form) {
      case NONE -> plain(point, data);
      case PARTIAL -> partial(point, data);
      case FULL -> full(point, data);
    }
  }

  private void plain(double[] point, double[] data) {
    for (double value : data) {
      double error = value - level;
      squared += error * error;
      advance(point, error);
    }
  }

  private void advance(double[] point, double error) {
    double before = level;
    level = before - (1 - point[1]) * companion + (point[0] - point[1]) * error;
    companion = before + (1 - point[0]) * companion + (point[0] + point[1]) * error;
  }

  private void partial(double[] point, double[] data) {
    int phase = 0;
    for (double value : data) {
      double error = value - level - seasonLevel[phase];
      squared += error * error;
      advance(point, error);
      seasonLevel[phase] += point[2] * error;
      phase = phase + 1 == season ? 0 : phase + 1;
    }
  }

  private void full(double[] point, double[] data) {
    int phase = 0;
    for (double value : data) {
      double error = value - level - seasonLevel[phase];
      squared += error * error;
      advance(point, error);
      advanceSeason(point, phase, error);
      phase = phase + 1 == season ? 0 : phase + 1;
    }
  }

  private void advanceSeason(double[] point, int phase, double error) {
    double before = seasonLevel[phase];
    double other = seasonCompanion[phase];
    seasonLevel[phase] = before - (1 - point[3]) * other + (point[2] - point[3]) * error;
    seasonCompanion[phase] = before + (1 - point[2]) * other + (point[2] + point[3]) * error;
  }

  /** Puts the seasons in the order of the other direction. */
  private void turn() {
    turn(seasonLevel);
    turn(seasonCompanion);
  }

  private void turn(double[] states) {
    System.arraycopy(states, 0, scratch, 0, season);
    int phase = (values.length - 1) % season;
    for (int i = 0; i < season; i++) {
      states[i] = scratch[phase];
      phase = phase == 0 ? season - 1 : phase - 1;
    }
  }

  private double[] ahead(Form form, double[] point, int horizon) {
    double[] mean = new double[horizon];
    int phase = values.length % season;
    for (int i = 0; i < horizon; i++) {
      mean[i] = level + (form == Form.NONE ? 0 : seasonLevel[phase]);
      advance(point, 0);
      if (form == Form.FULL) {
        advanceSeason(point, phase, 0);
      }
      phase = phase + 1 == season ? 0 : phase + 1;
    }
    return mean;
  }
}
