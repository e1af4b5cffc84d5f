package io.tillsight.core.series.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExponentialSmoothingTest {

  @Test
  void thereAreFifteenForms() {
    assertThat(SmoothingForm.all()).hasSize(15).doesNotHaveDuplicates();
    assertThat(SmoothingForm.all())
        .extracting(SmoothingForm::label)
        .contains("ETS(A,N,N)", "ETS(M,Ad,M)")
        .doesNotContain("ETS(A,N,M)");
  }

  @Test
  void recoversTheWeightOfSimpleSmoothing() {
    SmoothingFit fit =
        ExponentialSmoothing.of(local(0.3, 0, 3000, 9), 1).fit(SmoothingForm.SIMPLE).orElseThrow();

    assertThat(fit.alpha()).isCloseTo(0.3, within(0.05));
    // Variance 1 one step ahead, 1 + 3 alpha^2 four steps ahead.
    assertThat(fit.deviations(4)[0]).isCloseTo(1, within(0.05));
    assertThat(fit.deviations(4)[3])
        .isCloseTo(
            fit.deviations(1)[0] * Math.sqrt(1 + 3 * fit.alpha() * fit.alpha()), within(1e-9));
  }

  @Test
  void recoversTheSlopeOfHolt() {
    SmoothingFit fit =
        ExponentialSmoothing.of(local(0.2, 0.5, 800, 4), 1).fit(SmoothingForm.HOLT).orElseThrow();
    double[] mean = fit.forecast(11);

    assertThat((mean[10] - mean[0]) / 10).isCloseTo(0.5, within(0.15));
  }

  @Test
  void forecastOfSimpleSmoothingIsItsRecurrence() {
    double[] values = {12, 15, 11, 14, 18, 13, 16, 17, 15, 19};
    SmoothingFit fit = ExponentialSmoothing.of(values, 1).fit(SmoothingForm.SIMPLE).orElseThrow();

    // By hand: the backward recurrence gives the start, the forward one the level.
    double alpha = fit.alpha();
    double level = Arrays.stream(values).average().orElseThrow();
    for (int i = values.length - 1; i >= 0; i--) {
      level += alpha * (values[i] - level);
    }
    for (double value : values) {
      level += alpha * (value - level);
    }
    assertThat(fit.forecast(3)).containsOnly(new double[] {level}, within(1e-9));
  }

  @Test
  void dampedTrendSlowsDown() {
    double[] values = new double[40];
    Arrays.setAll(values, i -> 100 + 60 * (1 - Math.pow(0.9, i)));
    double[] mean =
        ExponentialSmoothing.of(values, 1).fit(SmoothingForm.DAMPED).orElseThrow().forecast(3);

    assertThat(mean[2] - mean[1]).isLessThan(mean[1] - mean[0]).isPositive();
  }

  @Test
  void multiplicativeSeasonGrowsWithTheLevel() {
    double[] values = new double[60];
    Arrays.setAll(values, i -> (100 + i) * (1 + 0.4 * Math.sin(Math.PI * i / 6)));
    SmoothingFit fit = ExponentialSmoothing.of(values, 12).mixture().best();
    double[] mean = fit.forecast(12);

    assertThat(fit.form().season()).isEqualTo(SmoothingForm.Season.MULTIPLICATIVE);
    for (int h = 0; h < 12; h++) {
      double expected = (160 + h) * (1 + 0.4 * Math.sin(Math.PI * (60 + h) / 6));
      assertThat(mean[h]).isCloseTo(expected, within(4.0));
    }
  }

  @Test
  void formsThatDoNotHoldAreRefused() {
    ExponentialSmoothing withZero =
        ExponentialSmoothing.of(new double[] {0, 1, 2, 3, 0, 1, 2, 3, 0, 1}, 4);

    assertThat(withZero.fit(SmoothingForm.HOLT_WINTERS)).isEmpty();
    assertThat(withZero.fit(SmoothingForm.HOLT)).isPresent();
    assertThat(
            ExponentialSmoothing.of(new double[] {1, 2, 3, 4, 5, 6, 7}, 4)
                .fit(SmoothingForm.HOLT_WINTERS))
        .isEmpty();
  }

  /** A local level with drift: the level moves by alpha times the error. */
  private static double[] local(double alpha, double drift, int length, long seed) {
    Random random = new Random(seed);
    double[] values = new double[length];
    double level = 50;
    for (int t = 0; t < length; t++) {
      double error = random.nextGaussian();
      values[t] = level + drift + error;
      level += drift + alpha * error;
    }
    return values;
  }
}
