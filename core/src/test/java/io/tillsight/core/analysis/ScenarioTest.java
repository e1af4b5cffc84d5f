package io.tillsight.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.model.Money;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScenarioTest {

  private static final double[] HUNDRED_DAYS = days(100, 10);

  private static double[] days(int count, double each) {
    double[] days = new double[count];
    Arrays.fill(days, each);
    return days;
  }

  private static Money part(Scenario.Result result, Scenario.Effect effect) {
    return result.parts().get(effect.ordinal()).amount();
  }

  @Test
  void effectsByHand() {
    Scenario.Result result = new Scenario(0.02, -0.5, 0.10, 0.20, 4).on(HUNDRED_DAYS);

    // Price: 1000 (1.02^0.5 - 1) = 9.9505; volume: 10 % of 1009.9505 = 100.995;
    // promotion: 20 % of 14 days at 11.1094555 = 31.1065;
    // closing: half of 4 % of 1142.0520 = 22.841.
    assertThat(part(result, Scenario.Effect.PRICE)).isEqualTo(Money.of("9.95"));
    assertThat(part(result, Scenario.Effect.VOLUME)).isEqualTo(Money.of("101.00"));
    assertThat(part(result, Scenario.Effect.PROMOTION)).isEqualTo(Money.of("31.10"));
    assertThat(part(result, Scenario.Effect.CLOSED_DAYS)).isEqualTo(Money.of("-22.84"));
    assertThat(result.scenario()).isEqualTo(Money.of("1119.21"));
  }

  @Test
  void anElasticityOfMinusOneTakesWhatThePriceBrings() {
    Scenario.Result result = new Scenario(0.10, -1, 0, 0, 0).on(HUNDRED_DAYS);

    assertThat(result.scenario()).isEqualTo(Money.of("1000"));
  }

  @Test
  void partsAlwaysAddUpToTheDifference() {
    long seed = Long.getLong("tillsight.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      double[] days = random.doubles(1 + random.nextInt(365), 0, 5000).toArray();
      Scenario scenario =
          new Scenario(
              random.nextDouble() - 0.5,
              -3 * random.nextDouble(),
              random.nextDouble() - 0.5,
              random.nextDouble(),
              random.nextInt(400));
      Scenario.Result result = scenario.on(days);
      Money sum = result.forecast();
      for (Scenario.Part part : result.parts()) {
        sum = sum.plus(part.amount());
      }
      assertThat(sum).as("seed %d", seed).isEqualTo(result.scenario());
      assertThat(result.scenario().signum()).isNotNegative();
    }
  }

  @Test
  void nothingChangesNothing() {
    Scenario.Result result = Scenario.NONE.on(HUNDRED_DAYS);

    assertThat(Scenario.NONE.isNone()).isTrue();
    assertThat(result.scenario()).isEqualTo(result.forecast());
    assertThat(result.days()).containsExactly(HUNDRED_DAYS);
  }
}
