package io.tillsight.core.series;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Limits of the sum over a horizon. Those of single periods do not add up to them, since periods
 * err to different sides; so the sums of past forecasts are held against what happened, and the
 * root mean square of their logarithmic errors is taken times Student's t, with as many degrees of
 * freedom as there are sums.
 */
final class SumSpread {

  /** Below so many past sums their spread is chance. */
  static final int FEWEST = 4;

  private SumSpread() {}

  static Spread of(double[] logErrors) {
    int n = logErrors.length;
    double square = Arrays.stream(logErrors).map(error -> error * error).sum() / n;
    double deviation = Math.sqrt(square * (1 + 1.0 / n));
    TDistribution student = new TDistribution(null, n);
    double inner = Math.exp(deviation * student.inverseCumulativeProbability(0.9));
    double outer = Math.exp(deviation * student.inverseCumulativeProbability(0.975));
    return (step, mean) ->
        new Forecast.Step(mean, mean / inner, mean * inner, mean / outer, mean * outer);
  }
}
