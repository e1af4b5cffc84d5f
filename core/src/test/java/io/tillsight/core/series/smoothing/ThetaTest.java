package io.tillsight.core.series.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ThetaTest {

  @Test
  void thetaAddsHalfTheSlopeOfALine() {
    double[] line = new double[30];
    Arrays.setAll(line, i -> 10 + 2 * i);
    double[] mean = ThetaMethod.forecast(line, 1, 3);

    // Smoothing follows the line (weight near 1), so the next values rise by half of 2 each.
    assertThat(mean[0]).isCloseTo(69, within(0.1));
    assertThat(mean[2] - mean[1]).isCloseTo(1, within(1e-9));
  }

  @Test
  void dynamicThetaFollowsALine() {
    double[] line = new double[30];
    Arrays.setAll(line, i -> 10 + 2 * i);

    assertThat(DynamicTheta.forecast(line, 1, 2))
        .containsExactly(new double[] {70, 72}, within(0.7));
  }

  @Test
  void seasonsComeBack() {
    double[] values = new double[48];
    Arrays.setAll(values, i -> 100 * (1 + 0.5 * Math.sin(Math.PI * i / 6)));

    assertThat(DynamicTheta.forecast(values, 12, 12)).contains(new double[] {150}, within(3.0));
    assertThat(ThetaMethod.forecast(values, 12, 12)).contains(new double[] {50}, within(3.0));
    assertThat(ComplexSmoothing.forecast(values, 12, 12)).contains(new double[] {150}, within(3.0));
  }

  @Test
  void nothingButZerosStaysZero() {
    assertThat(DynamicTheta.forecast(new double[20], 1, 2)).containsOnly(0);
    assertThat(ComplexSmoothing.forecast(new double[20], 4, 2)).containsOnly(0);
  }
}
