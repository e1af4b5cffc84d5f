package io.tillsight.core.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tillsight.core.series.learned.LagRegression;
import io.tillsight.core.series.smoothing.HarmonicIndices;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EnsembleTest {

  @Test
  void theKindOfSeriesDecides() {
    double[] values = new double[200];
    Arrays.setAll(values, i -> 50 + i % 7);

    assertThat(Ensemble.of(TimeSeries.daily(LocalDate.of(2024, 1, 1), values)))
        .isInstanceOf(DailyEnsemble.class);
    assertThat(Ensemble.of(TimeSeries.of(Frequency.DAILY, values))).isInstanceOf(FourModels.class);
    assertThat(Ensemble.of(TimeSeries.daily(LocalDate.of(2024, 1, 1), Arrays.copyOf(values, 30))))
        .isInstanceOf(FourModels.class);
    assertThat(Ensemble.of(TimeSeries.of(Frequency.WEEKLY, values)))
        .isInstanceOf(WeeklyEnsemble.class);
  }

  @Test
  void weeksFollowTheSeasonOfTheYear() {
    double[] mean = Forecasters.combination().forecast(weeks(208), 52);

    double error = 0;
    for (int h = 0; h < 52; h++) {
      error += Math.abs(mean[h] - weekly(208 + h)) / 52;
    }
    // Noise of 5 in the data; the season itself swings by 30.
    assertThat(error).isLessThan(9);
  }

  @Test
  void curvesAreDrawnTowardsOne() {
    double[] values = new double[208];
    Arrays.setAll(values, EnsembleTest::weekly);
    double[] season = HarmonicIndices.of(values, 52).restore(onesOf(52), 208);

    // Amplitude 0.3 shrunk by 208 / (208 + 104) = 2/3.
    assertThat(Arrays.stream(season).max().orElseThrow()).isCloseTo(1.2, within(0.01));
    assertThat(HarmonicIndices.of(onesOf(300), 52).remove(onesOf(300))).containsOnly(1);
  }

  @Test
  void lagsLearnAPeriodOfThree() {
    double[] values = new double[60];
    Arrays.setAll(values, i -> 10 + i % 3);

    assertThat(LagRegression.forecast(values, 3))
        .containsExactly(new double[] {10, 11, 12}, within(0.25));
    assertThat(LagRegression.forecast(new double[20], 2)).containsOnly(0);
  }

  private static double weekly(int week) {
    return 100 * (1 + 0.3 * Math.sin(2 * Math.PI * week / 52));
  }

  private static TimeSeries weeks(int length) {
    Random random = new Random(8);
    double[] values = new double[length];
    Arrays.setAll(values, i -> weekly(i) + 5 * random.nextGaussian());
    return TimeSeries.of(Frequency.WEEKLY, values);
  }

  private static double[] onesOf(int length) {
    double[] ones = new double[length];
    Arrays.fill(ones, 1);
    return ones;
  }
}
