package io.tillsight.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiceTest {
  private static final int DRAWS = 20_000;

  /** First outputs of SplitMix64 for seed 1234567, as published on Rosetta Code. */
  @Test
  void followsSplitMix() {
    Dice dice = new Dice(1_234_567);

    assertThat(Long.toUnsignedString(dice.next())).isEqualTo("6457827717110365317");
    assertThat(Long.toUnsignedString(dice.next())).isEqualTo("3203168211198807973");
    assertThat(Long.toUnsignedString(dice.next())).isEqualTo("9817491932198370423");
  }

  /** Mean and variance of a Poisson count are both its parameter; four standard errors. */
  @ParameterizedTest
  @ValueSource(doubles = {0.2, 3, 40})
  void countsEvents(double mean) {
    Dice dice = new Dice(1);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < DRAWS; i++) {
      int count = dice.poisson(mean);
      sum += count;
      squares += (count - mean) * (count - mean);
    }

    assertThat(sum / DRAWS).isCloseTo(mean, within(4 * Math.sqrt(mean / DRAWS)));
    assertThat(squares / DRAWS)
        .isCloseTo(mean, within(4 * Math.sqrt((mean + 2 * mean * mean) / DRAWS)));
  }

  @Test
  void neverDrawsWhatHasNoWeight() {
    Dice dice = new Dice(1);
    Wheel wheel = new Wheel(0, 1, 0, 3, 0);
    int[] drawn = new int[5];
    for (int i = 0; i < DRAWS; i++) {
      drawn[wheel.spin(dice)]++;
    }

    assertThat(drawn[0] + drawn[2] + drawn[4]).isZero();
    assertThat(drawn[3]).isBetween(14_750, 15_250);
    assertThat(new Wheel(0, 0).isEmpty()).isTrue();
  }
}
