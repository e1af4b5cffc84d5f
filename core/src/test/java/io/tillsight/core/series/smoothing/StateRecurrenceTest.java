package io.tillsight.core.series.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The recursions against the textbook equations written out a second time. */
class StateRecurrenceTest {

  private static final double[] VALUES = {
    30, 21, 29, 31, 40, 48, 53, 47, 37, 39, 31, 29, 17, 9, 20, 24, 27, 35, 41, 38, 27, 31, 27, 26
  };

  @Test
  void holtWintersInTextbookForm() {
    // Holt-Winters, multiplicative (Hyndman and others, 2008, section 2.5), errors relative.
    SmoothingWeights weights = new SmoothingWeights(0.4, 0.25, 0.15, 1);
    SmoothingPass pass = new SmoothingPass(true, 4);
    double[] season = {1.1, 0.8, 0.9, 1.2};
    System.arraycopy(season, 0, pass.season, 0, 4);
    pass.level = 30;
    pass.slope = 0.5;
    pass.run(VALUES, weights, true, null);

    double level = 30;
    double slope = 0.5;
    for (int t = 0; t < VALUES.length; t++) {
      double before = level;
      double index = season[t % 4];
      level = 0.4 * VALUES[t] / index + 0.6 * (before + slope);
      season[t % 4] = 0.15 * VALUES[t] / (before + slope) + 0.85 * index;
      slope = 0.25 * (level - before) + 0.75 * slope;
    }
    assertThat(pass.level).isCloseTo(level, within(1e-9));
    assertThat(pass.slope).isCloseTo(slope, within(1e-9));
    assertThat(pass.season).containsExactly(season, within(1e-9));
  }

  @Test
  void dampedAdditiveInErrorForm() {
    SmoothingWeights weights = new SmoothingWeights(0.3, 0.5, 0.2, 0.9);
    SmoothingPass pass = new SmoothingPass(false, 3);
    double[] season = {2, -1, -1};
    System.arraycopy(season, 0, pass.season, 0, 3);
    pass.level = 25;
    pass.slope = 1;
    pass.run(VALUES, weights, true, null);

    double level = 25;
    double slope = 1;
    double squares = 0;
    for (int t = 0; t < VALUES.length; t++) {
      double error = VALUES[t] - (level + 0.9 * slope + season[t % 3]);
      level = level + 0.9 * slope + 0.3 * error;
      slope = 0.9 * slope + 0.15 * error;
      season[t % 3] += 0.2 * error;
      squares += error * error;
    }
    assertThat(pass.level).isCloseTo(level, within(1e-9));
    assertThat(pass.slope).isCloseTo(slope, within(1e-9));
    assertThat(pass.cost(false, VALUES.length)).isCloseTo(squares, within(1e-9));
  }

  @Test
  void turningABackwardPassKeepsTheSeasonInPlace() {
    SmoothingPass pass = new SmoothingPass(false, 4);
    // After a backward pass over six values: phase 0 of it belongs to the last value, period 5.
    double[] backward = {5, 4, 3, 2};
    System.arraycopy(backward, 0, pass.season, 0, 4);
    SmoothingStart.turn(pass, 6, new double[4]);

    // Periods 0 1 2 3 have backward positions 5 4 3 2, phases 1 0 3 2; the mean 3.5 goes to the
    // level.
    assertThat(pass.season).containsExactly(new double[] {0.5, 1.5, -1.5, -0.5}, within(1e-12));
    assertThat(pass.level).isCloseTo(3.5, within(1e-12));
  }

  @Test
  void akaikeAveragesLieBetweenTheirForms() {
    SmoothingMixture mixture = ExponentialSmoothing.of(VALUES, 12).mixture();

    assertThat(mixture.best().aicc()).isFinite();
    assertThat(mixture.forecast(3)).hasSize(3);
    assertThat(mixture.deviations(3)[2]).isGreaterThan(0);
  }
}
