package io.tillsight.core.series;

import java.util.ArrayList;
import java.util.List;

/**
 * What the next periods will bring, in the unit of the series.
 *
 * @param model key of the model that made it, such as {@code combination}
 * @param steps the next periods in order
 */
public record Forecast(String model, List<Step> steps) {

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
    List<Step> steps = new ArrayList<>(mean.length);
    for (int i = 0; i < mean.length; i++) {
      double centre = Math.max(0, mean[i]);
      steps.add(spread.around(i, centre));
    }
    return new Forecast(model, steps);
  }
}
