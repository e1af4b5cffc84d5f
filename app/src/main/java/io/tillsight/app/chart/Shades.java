package io.tillsight.app.chart;

import io.tillsight.app.chart.draw.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Which values take which shade of a ramp.
 *
 * @param diverging whether the ramp runs from bad over zero to good; otherwise from little to much
 * @param borders where the next class begins, ascending; one less than there are classes
 * @param steps the step of the ramp for each class, 1 to 7
 */
public record Shades(boolean diverging, List<Double> borders, List<Integer> steps) {
  private static final int STEPS = 7;

  /** Checks that the classes and their steps match. */
  public Shades {
    borders = List.copyOf(borders);
    steps = List.copyOf(steps);
    if (steps.size() != borders.size() + 1) {
      throw new IllegalArgumentException("classes and borders do not match");
    }
  }

  /** Seven classes of as equally many values as can be; fewer where values repeat. */
  public static Shades quantiles(double[] values) {
    double[] sorted =
        Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    List<Double> borders = new ArrayList<>();
    List<Integer> steps = new ArrayList<>(List.of(1));
    for (int step = 1; step < STEPS && sorted.length > 0; step++) {
      double border = sorted[Math.min(sorted.length - 1, step * sorted.length / STEPS)];
      double last = borders.isEmpty() ? sorted[0] : borders.get(borders.size() - 1);
      if (border > last) {
        borders.add(border);
        steps.add(step + 1);
      }
    }
    return new Shades(false, borders, steps);
  }

  /** Classes with round limits: the borders are the caller's, the steps spread over the ramp. */
  public static Shades rounded(double... borders) {
    List<Integer> steps = new ArrayList<>();
    for (int i = 0; i <= borders.length; i++) {
      steps.add(
          borders.length == 0 ? STEPS : (int) Math.round(1 + i * (STEPS - 1.0) / borders.length));
    }
    return new Shades(false, Arrays.stream(borders).boxed().toList(), steps);
  }

  /** Five classes of change: far below, below, about zero, above, far above. */
  public static Shades changes(double near, double far) {
    return new Shades(true, List.of(-far, -near, near, far), List.of(2, 3, 4, 5, 6));
  }

  /** The class of a value, 0 for the lowest. */
  public int classOf(double value) {
    int at = 0;
    while (at < borders.size() && value >= borders.get(at)) {
      at++;
    }
    return at;
  }

  /** The colour of a value. */
  public Token ink(double value) {
    return inkOf(classOf(value));
  }

  /** The colour of a class. */
  public Token inkOf(int index) {
    int step = steps.get(index);
    return diverging ? Token.diverging(step) : Token.sequential(step);
  }

  /** The words of each class, lowest first: {@code < 200}, {@code 200 – 300}, {@code > 700}. */
  public List<String> names(DoubleFunction<String> write) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i <= borders.size(); i++) {
      String low = i == 0 ? "" : write.apply(borders.get(i - 1));
      String high = i == borders.size() ? "" : write.apply(borders.get(i));
      String range = low + (diverging ? " … " : " – ") + high;
      names.add(low.isEmpty() ? "< " + high : high.isEmpty() ? "> " + low : range);
    }
    return names;
  }
}
