package io.tillsight.core.series;

import java.util.ArrayList;
import java.util.List;

/**
 * What the next periods will bring, in the unit of the series.
 *
 * @param model key of the model that made it, such as {@code combination}
 * @param steps the next periods in order
 * @param sum of all steps, with limits of its own where past sums could be judged; else with the
 *     sums of the limits, which are rather too wide
 */
public record Forecast(String model, List<Step> steps, Step sum) {

  /** Copies the steps. */
  public Forecast {
    steps = List.copyOf(steps);
  }

  /**
   * One period: its expected value and the limits that hold it with 80 and 95 % probability. All
   * are 0 or more and finite; {@code lower95 <= lower80 <= mean <= upper80 <= upper95}.
   */
  public record Step(double mean, double lower80, double upper80, double lower95, double upper95) {}

  /** The expected values alone. */
  public double[] mean() {
    return steps.stream().mapToDouble(Step::mean).toArray();
  }

  /** Sum of the expected values. */
  public double total() {
    return steps.stream().mapToDouble(Step::mean).sum();
  }

  static Forecast of(String model, double[] mean, Spread spread) {
    List<Step> steps = steps(mean, spread);
    return new Forecast(model, steps, steps.stream().reduce(Forecast::add).orElseThrow());
  }

  /** With the limits of the sum about its mean. */
  static Forecast of(String model, double[] mean, Spread spread, Spread ofSum) {
    List<Step> steps = steps(mean, spread);
    double total = steps.stream().mapToDouble(Step::mean).sum();
    return new Forecast(model, steps, ofSum.around(0, total));
  }

  private static Step add(Step one, Step other) {
    return new Step(
        one.mean() + other.mean(),
        one.lower80() + other.lower80(),
        one.upper80() + other.upper80(),
        one.lower95() + other.lower95(),
        one.upper95() + other.upper95());
  }

  private static List<Step> steps(double[] mean, Spread spread) {
    List<Step> steps = new ArrayList<>(mean.length);
    for (int i = 0; i < mean.length; i++) {
      double centre = Math.max(0, mean[i]);
      steps.add(spread.around(i, centre));
    }
    return steps;
  }
}
