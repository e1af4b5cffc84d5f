package io.tillsight.app.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {

  @Test
  void areRound() {
    assertThat(Ticks.fromZero(0, 657, 6).values())
        .isEqualTo(List.of(0.0, 200.0, 400.0, 600.0, 800.0));
    assertThat(Ticks.fromZero(0, 97, 6).values())
        .isEqualTo(List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0));
    assertThat(Ticks.fromZero(-3, 27, 6).values()).isEqualTo(List.of(-10.0, 0.0, 10.0, 20.0, 30.0));
    assertThat(Ticks.covering(0.46, 0.48, 3).values()).hasSize(3);
  }

  @Test
  void coverTheValuesWithAtMostSixOfASortThatPeopleCountIn() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      double most = Math.pow(10, random.nextDouble() * 12 - 4);
      double least = random.nextBoolean() ? 0 : -most * random.nextDouble();
      int maximum = 2 + random.nextInt(5);
      Ticks ticks = Ticks.fromZero(least, most, least < 0 ? Math.max(3, maximum) : maximum);
      assertThat(ticks.low()).isLessThanOrEqualTo(least + ticks.step() * 1e-6);
      assertThat(ticks.high()).isGreaterThanOrEqualTo(most - ticks.step() * 1e-6);
      assertThat(ticks.values()).hasSizeLessThanOrEqualTo(6);
      double digits = ticks.step() / Math.pow(10, Math.floor(Math.log10(ticks.step()) + 1e-9));
      assertThat(Math.round(digits * 100)).isIn(100L, 200L, 250L, 500L);
    }
  }

  @Test
  void surviveEqualAndMissingValues() {
    assertThat(Ticks.fromZero(0, 0, 6).values()).containsExactly(0.0, 1.0);
    assertThat(Ticks.fromZero(5, 5, 6).high()).isEqualTo(5);
  }
}
