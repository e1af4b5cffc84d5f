package io.tillsight.core.series.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LearnerTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

  @ParameterizedTest
  @EnumSource(Learner.class)
  void learnsTheWeek(Learner learner) {
    double[] values = week(200);
    double[] mean = learner.forecast(values, FeatureTable.daily(MONDAY), 14);

    for (int h = 0; h < 14; h++) {
      assertThat(mean[h]).isCloseTo(200 + 20 * ((200 + h) % 7), within(20.0));
    }
  }

  @ParameterizedTest
  @EnumSource(Learner.class)
  void repeatsItself(Learner learner) {
    FeatureTable table = FeatureTable.periods(12);
    double[] values = week(60);

    assertThat(learner.forecast(values, table, 6))
        .containsExactly(learner.forecast(values, table, 6));
  }

  @Test
  void featuresByHand() {
    double[] values = new double[40];
    Arrays.setAll(values, i -> i);
    // Day 35 after 1 January 2024 is Monday, 5 February.
    double[] row = FeatureTable.daily(MONDAY).row(values, 35);

    assertThat(row).containsExactly(35, 1, 2, 1, 28, 5, 31, 19.5);
  }

  @Test
  void linearRegressionFindsTheCoefficients() {
    Random random = new Random(1);
    double[][] rows = new double[50][];
    double[] targets = new double[50];
    for (int i = 0; i < 50; i++) {
      rows[i] = new double[] {random.nextDouble(), 10 * random.nextDouble()};
      targets[i] = 3 + 2 * rows[i][0] - rows[i][1];
    }

    assertThat(LinearPredictor.learn(rows, targets).at(new double[] {1, 2}))
        .isCloseTo(3, within(0.01));
  }

  @Test
  void theWeekIsWhatMatters() {
    List<FeatureImportance.Share> shares =
        FeatureImportance.of(week(200), FeatureTable.daily(MONDAY));

    assertThat(shares.get(0).feature()).isIn("weekday", "lag7");
    assertThat(shares.stream().mapToDouble(FeatureImportance.Share::share).sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void tooShortToLearnFrom() {
    assertThat(FeatureTable.daily(MONDAY).accepts(40)).isFalse();
    assertThat(FeatureTable.daily(MONDAY).accepts(50)).isTrue();
  }

  /** 200 on Mondays and 20 more each day of the week, noise of 3. */
  private static double[] week(int length) {
    Random random = new Random(2);
    double[] values = new double[length];
    Arrays.setAll(values, i -> 200 + 20 * (i % 7) + 3 * random.nextGaussian());
    return values;
  }
}
