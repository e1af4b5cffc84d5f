package io.tillsight.core.series.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Boosting and the forest against a second implementation, trees by exhaustive search ({@code
 * reference_forecasts.py} in the test resources). The library works in single precision.
 */
class ReferenceTreesTest {

  /** The first thirty numbers below 100 of the script's generator. */
  private static final double[] TARGETS = {
    38, 58, 13, 15, 51, 27, 10, 19, 12, 86, 49, 67, 84, 60, 25, 43, 89, 83, 37, 66, 66, 78, 95, 11,
    67, 54, 31, 45, 82, 36
  };

  @Test
  void boosting() {
    double[][] plane = rows(i -> new double[] {i, i * 7 % 30});

    assertThat(everyFifth(Learner.BOOSTING, plane))
        .containsExactly(
            new double[] {
              38.91635215, 26.81997584, 47.13215772, 44.11239775, 68.12903664, 54.75958948
            },
            within(1e-3));
  }

  /** With one feature nothing but the rows is drawn, by {@code java.util.Random}. */
  @Test
  void forest() {
    double[][] line = rows(i -> new double[] {i});

    assertThat(everyFifth(Learner.FOREST, line))
        .containsExactly(
            new double[] {42.08, 26.595, 60.135, 46.08916667, 65.36, 51.41}, within(1e-3));
  }

  private interface Row {
    double[] of(int i);
  }

  private static double[][] rows(Row row) {
    return IntStream.range(0, TARGETS.length).mapToObj(row::of).toArray(double[][]::new);
  }

  private static double[] everyFifth(Learner learner, double[][] rows) {
    Predictor predictor = learner.learn(rows, TARGETS);
    return IntStream.range(0, 6).mapToDouble(i -> predictor.at(rows[5 * i])).toArray();
  }
}
