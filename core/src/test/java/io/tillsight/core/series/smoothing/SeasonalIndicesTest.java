package io.tillsight.core.series.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SeasonalIndicesTest {

  private static final double[] QUARTERS = {
    50, 100, 150, 100, 50, 100, 150, 100, 50, 100, 150, 100
  };

  @Test
  void findsTheFactorsOfAPureSeason() {
    SeasonalIndices indices = SeasonalIndices.multiplicative(QUARTERS, 4);

    assertThat(indices.at(0)).isCloseTo(0.5, within(1e-12));
    assertThat(indices.at(6)).isCloseTo(1.5, within(1e-12));
    assertThat(indices.remove(QUARTERS)).containsOnly(new double[] {100}, within(1e-9));
    assertThat(indices.restore(new double[] {100, 100}, 12))
        .containsExactly(new double[] {50, 100}, within(1e-9));
  }

  @Test
  void findsTheSummandsOfAPureSeason() {
    SeasonalIndices indices = SeasonalIndices.additive(QUARTERS, 4);

    assertThat(indices.at(0)).isCloseTo(-50, within(1e-12));
    assertThat(indices.remove(QUARTERS)).containsOnly(new double[] {100}, within(1e-9));
  }

  @Test
  void testsForASeason() {
    // Five years: r4 = 16/20, r2 = -18/20; the limit 1.645 sqrt((1 + 2 * 0.81) / 20) is 0.595.
    double[] fiveYears = new double[20];
    Arrays.setAll(fiveYears, i -> QUARTERS[i % 4]);
    assertThat(SeasonalIndices.isSeasonal(fiveYears, 4)).isTrue();
    // Three years: r4 = 8/12 stays below its limit 1.645 sqrt((1 + 2 * 0.694) / 12) = 0.734.
    assertThat(SeasonalIndices.isSeasonal(QUARTERS, 4)).isFalse();
    assertThat(SeasonalIndices.isSeasonal(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 8, 7, 6}, 4))
        .isFalse();
    assertThat(SeasonalIndices.isSeasonal(new double[12], 4)).isFalse();
    assertThat(SeasonalIndices.isSeasonal(new double[] {1, 2, 1, 2, 1}, 2)).isFalse();
  }
}
