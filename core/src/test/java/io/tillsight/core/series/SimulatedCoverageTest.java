package io.tillsight.core.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Intervals on series whose future is simulated with the past, so the truth is known. */
class SimulatedCoverageTest {

  @Test
  void monthsOfAMovingLevelWithASeason() {
    Random random = new Random(31);
    int inside80 = 0;
    int inside95 = 0;
    int periods = 0;
    for (int k = 0; k < 150; k++) {
      double[] values = simulate(random, 96 + 12);
      TimeSeries known = TimeSeries.of(Frequency.MONTHLY, Arrays.copyOf(values, 96));
      int period = 96;
      for (Forecast.Step step : SeriesForecastTest.made(known, 12).forecast().steps()) {
        double actual = values[period++];
        inside80 += step.lower80() <= actual && actual <= step.upper80() ? 1 : 0;
        inside95 += step.lower95() <= actual && actual <= step.upper95() ? 1 : 0;
        periods++;
      }
    }
    // The widths are learned on real series, which are kinder to their own past than this moving
    // level: 72 % and a little over 90 % here.
    assertThat((double) inside80 / periods).isBetween(0.68, 0.88);
    assertThat((double) inside95 / periods).isBetween(0.87, 0.99);
  }

  private static double[] simulate(Random random, int length) {
    double[] values = new double[length];
    double level = 500;
    for (int t = 0; t < length; t++) {
      double error = 15 * random.nextGaussian();
      values[t] = level + 60 * Math.sin(2 * Math.PI * t / 12) + error;
      level += 0.3 * error;
    }
    return values;
  }
}
