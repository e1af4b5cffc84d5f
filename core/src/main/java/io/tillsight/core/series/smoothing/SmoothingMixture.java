package io.tillsight.core.series.smoothing;

import io.tillsight.core.stats.AkaikeWeights;
import java.util.Comparator;
import java.util.List;

/** Several fitted forms of one series, averaged by their Akaike weights. */
public final class SmoothingMixture {

  private final List<SmoothingFit> fits;
  private final double[] weights;

  private SmoothingMixture(List<SmoothingFit> fits, double[] weights) {
    this.fits = fits;
    this.weights = weights;
  }

  static SmoothingMixture of(List<SmoothingFit> fits) {
    return new SmoothingMixture(
        fits, AkaikeWeights.of(fits.stream().mapToDouble(SmoothingFit::aicc).toArray()));
  }

  /**
   * The same forms with the same weights on another series of the same kind, such as an earlier
   * part of this one; nothing is searched.
   */
  public SmoothingMixture on(ExponentialSmoothing other) {
    return new SmoothingMixture(fits.stream().map(other::fitLike).toList(), weights);
  }

  /** The fit with the lowest AICc; among equals the first, the simplest. */
  public SmoothingFit best() {
    return fits.stream().min(Comparator.comparingDouble(SmoothingFit::aicc)).orElseThrow();
  }

  /** The weighted mean of the next periods. */
  public double[] forecast(int horizon) {
    if (Double.isInfinite(best().aicc())) {
      return best().forecast(horizon);
    }
    double[] mean = new double[horizon];
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        double[] one = fits.get(i).forecast(horizon);
        for (int h = 0; h < horizon; h++) {
          mean[h] += weights[i] * one[h];
        }
      }
    }
    return mean;
  }

  /**
   * Deviations of the next periods: of each fit the geometric mean of the analytic deviation and of
   * the errors seen inside the series, averaged by the weights.
   */
  public double[] deviations(int horizon) {
    if (Double.isInfinite(best().aicc())) {
      return deviations(best(), horizon);
    }
    double[] mean = new double[horizon];
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        double[] one = deviations(fits.get(i), horizon);
        for (int h = 0; h < horizon; h++) {
          mean[h] += weights[i] * one[h];
        }
      }
    }
    return mean;
  }

  private static double[] deviations(SmoothingFit fit, int horizon) {
    double[] analytic = fit.deviations(horizon);
    double[] seen = fit.errorsAhead(horizon);
    for (int h = 0; h < horizon; h++) {
      analytic[h] = seen[h] > 0 ? Math.sqrt(analytic[h] * seen[h]) : analytic[h];
    }
    return analytic;
  }
}
