package io.tillsight.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantilesTest {

  @Test
  void interpolatesBetweenNeighbours() {
    Quantiles quantiles = Quantiles.of(40, 10, 20, 30);

    // numpy.quantile([10, 20, 30, 40], [0, .25, .5, .9, 1]) = 10, 17.5, 25, 37, 40
    assertThat(quantiles.at(0)).isEqualTo(10);
    assertThat(quantiles.at(0.25)).isCloseTo(17.5, within(1e-12));
    assertThat(quantiles.at(0.5)).isCloseTo(25, within(1e-12));
    assertThat(quantiles.at(0.9)).isCloseTo(37, within(1e-12));
    assertThat(quantiles.at(1)).isEqualTo(40);
    assertThat(quantiles.median()).isEqualTo(25);
  }

  @Test
  void deviationIsTheMedianDistance() {
    // Distances from the median 2: 1 1 0 0 2 4 7, in order 0 0 1 1 2 4 7.
    assertThat(Quantiles.of(1, 1, 2, 2, 4, 6, 9).medianAbsoluteDeviation()).isEqualTo(1);
  }

  @Test
  void nothingHasNoMedian() {
    assertThat(Quantiles.of().median()).isNaN();
    assertThat(Quantiles.of().at(0.5)).isNaN();
    assertThat(Quantiles.of().medianAbsoluteDeviation()).isNaN();
  }

  @Test
  void refusesWhatIsNotANumber() {
    assertThatThrownBy(() -> Quantiles.of(1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Quantiles.of(1, 2).at(1.5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
