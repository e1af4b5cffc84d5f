package io.tillsight.core.series.smoothing;

import io.tillsight.core.stats.Bounds;
import io.tillsight.core.stats.NelderMead;
import java.util.List;
import java.util.Optional;

/**
 * Fits exponential smoothing ("ETS") by maximum likelihood; start values come from a backward pass
 * over the series ("back-casting") within each evaluation, so at most four weights are searched.
 *
 * <p>Source: Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing, 2008.
 * Weights stay in the usual region (0 &lt; beta &lt; alpha, 0 &lt; gamma &lt; 1 - alpha, 0.8 &lt;=
 * phi &lt;= 0.98).
 */
public final class ExponentialSmoothing {

  private static final int EVALUATIONS = 160;
  private static final double TOLERANCE = 1e-5;

  private final double[] values;
  private final double[] reversed;
  private final int season;
  private final double scale;
  private final boolean positive;

  private ExponentialSmoothing(double[] values, int season) {
    double sum = 0;
    boolean allPositive = true;
    for (double value : values) {
      sum += Math.abs(value);
      allPositive &= value > 0;
    }
    this.scale = sum > 0 ? sum / values.length : 1;
    this.positive = allPositive;
    this.season = season;
    this.values = new double[values.length];
    this.reversed = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      this.values[i] = values[i] / scale;
      this.reversed[values.length - 1 - i] = values[i] / scale;
    }
  }

  /**
   * Prepares fits of a series.
   *
   * @param values oldest first, at least four finite values
   * @param season periods in a season; 1 for none
   */
  public static ExponentialSmoothing of(double[] values, int season) {
    return new ExponentialSmoothing(values, Math.max(1, season));
  }

  /** All fifteen forms that the series allows, averaged by their Akaike weights. */
  public SmoothingMixture mixture() {
    return mixture(SmoothingForm.all());
  }

  /** Those of the given forms that the series allows, averaged by their Akaike weights. */
  public SmoothingMixture mixture(List<SmoothingForm> forms) {
    List<SmoothingFit> fits = forms.stream().map(this::fit).flatMap(Optional::stream).toList();
    return SmoothingMixture.of(
        fits.isEmpty() ? List.of(fit(SmoothingForm.SIMPLE).orElseThrow()) : fits);
  }

  /**
   * Fits one form.
   *
   * @return empty when the series does not allow it: relative errors or factors with values at or
   *     below 0, a season with less than two seasons of history
   */
  public Optional<SmoothingFit> fit(SmoothingForm form) {
    if (form.needsPositiveValues() && !positive
        || form.seasonal() && (season < 2 || values.length < 2 * season)) {
      return Optional.empty();
    }
    Search search = new Search(form);
    NelderMead.Minimum minimum =
        new NelderMead(EVALUATIONS, TOLERANCE)
            .minimize(search::cost, start(form), steps(form), bounds(form));
    return Double.isInfinite(minimum.value())
        ? Optional.empty()
        : Optional.of(search.finish(minimum));
  }

  /** The same form with the weights of another fit; nothing is searched. */
  SmoothingFit fitLike(SmoothingFit other) {
    return new Search(other.form()).finish(other.weights(), other.aicc());
  }

  private static double[] start(SmoothingForm form) {
    return collect(form, form.seasonal() ? 0.2 : 0.4, 0.1, 0.1, 0.95);
  }

  private static double[] steps(SmoothingForm form) {
    return collect(form, 0.3, 0.2, 0.2, -0.08);
  }

  private static Bounds bounds(SmoothingForm form) {
    return new Bounds(
        collect(form, 1e-4, 1e-4, 1e-4, 0.8), collect(form, 0.9999, 0.9999, 0.9999, 0.98));
  }

  private static double[] collect(
      SmoothingForm form, double alpha, double beta, double gamma, double phi) {
    double[] point = new double[form.weights()];
    int next = 0;
    point[next++] = alpha;
    if (form.trended()) {
      point[next++] = beta;
    }
    if (form.seasonal()) {
      point[next++] = gamma;
    }
    if (form.trend() == SmoothingForm.Trend.DAMPED) {
      point[next] = phi;
    }
    return point;
  }

  /** The search for the weights of one form. */
  private final class Search {
    private final SmoothingForm form;
    private final SmoothingPass pass;
    private final SmoothingStart start;
    private final double[] scratch;

    Search(SmoothingForm form) {
      this.form = form;
      int length = form.seasonal() ? season : 1;
      this.pass = new SmoothingPass(form.season() == SmoothingForm.Season.MULTIPLICATIVE, length);
      this.start = SmoothingStart.of(values, season, form.season());
      this.scratch = new double[length];
    }

    double cost(double[] point) {
      SmoothingWeights weights = SmoothingWeights.of(form, point);
      goToStart(weights);
      pass.run(values, weights, form.trended(), null);
      return pass.cost(form.relativeError(), values.length);
    }

    private void goToStart(SmoothingWeights weights) {
      start.applyTo(pass, form.trended());
      pass.run(reversed, weights, form.trended(), null);
      SmoothingStart.turn(pass, values.length, scratch);
    }

    SmoothingFit finish(NelderMead.Minimum minimum) {
      return finish(SmoothingWeights.of(form, minimum.point()), aicc(minimum.value()));
    }

    SmoothingFit finish(SmoothingWeights weights, double aicc) {
      goToStart(weights);
      SmoothingTrace trace = new SmoothingTrace(values.length, pass.season);
      pass.run(values, weights, form.trended(), trace);
      return new SmoothingFit(form, weights, trace, values, scale, season, aicc);
    }

    private double aicc(double cost) {
      int n = values.length;
      int k = form.parameters(season);
      if (n - k - 1 <= 0) {
        return Double.POSITIVE_INFINITY;
      }
      return n * Math.log(Math.max(cost, 1e-300)) + 2.0 * k + 2.0 * k * (k + 1) / (n - k - 1);
    }
  }
}
