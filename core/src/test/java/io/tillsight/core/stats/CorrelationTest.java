package io.tillsight.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CorrelationTest {

  @Test
  void perfectOrderOfFourHasTwoOfTwentyFourOrdersAsExtreme() {
    Correlation.Result rho =
        Correlation.spearman(new double[] {1, 2, 3, 4}, new double[] {10, 20, 40, 80});

    assertThat(rho.coefficient()).isEqualTo(1);
    // Only the rising and the falling order reach |rho| = 1.
    assertThat(rho.pTwoSided()).isCloseTo(2.0 / 24, within(1e-12));
  }

  @Test
  void tiesShareTheAverageRank() {
    // Ranks 1.5 1.5 3 4 against 1 2 3 4: r = 4.5 / sqrt(4.5 * 5).
    Correlation.Result rho =
        Correlation.spearman(new double[] {7, 7, 8, 9}, new double[] {1, 2, 3, 4});

    assertThat(rho.coefficient()).isCloseTo(4.5 / Math.sqrt(22.5), within(1e-12));
  }

  @Test
  void tenPairsUseTheTApproximation() {
    double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    double[] y = {2, 1, 4, 3, 6, 5, 8, 7, 10, 9};
    // rho = 1 - 6 * 10 / 990; t = rho sqrt(8 / (1 - rho^2)) = 7.768...; p from R: 5.484e-05.
    Correlation.Result rho = Correlation.spearman(x, y);

    assertThat(rho.coefficient()).isCloseTo(1 - 60.0 / 990, within(1e-12));
    assertThat(rho.pTwoSided()).isCloseTo(5.484e-05, within(1e-7));
  }

  @Test
  void fewPairsAndConstantSamplesAreUndefined() {
    assertThat(Correlation.pearson(new double[] {1, 2}, new double[] {1, 2}).coefficient()).isNaN();
    Correlation.Result flat = Correlation.pearson(new double[] {1, 2, 3}, new double[] {5, 5, 5});
    assertThat(flat.coefficient()).isNaN();
    assertThat(flat.pTwoSided()).isNaN();
    assertThat(Correlation.fisherInterval(Double.NaN, 9).contains(0)).isFalse();
  }

  @Test
  void aPerfectLineIsCertain() {
    Correlation.Result r =
        Correlation.pearson(new double[] {1, 2, 3, 4}, new double[] {-2, -4, -6, -8});

    assertThat(r.coefficient()).isEqualTo(-1);
    assertThat(r.pTwoSided()).isZero();
    assertThat(Correlation.fisherInterval(-1, 4)).isEqualTo(new Interval(-1, -1));
  }
}
