package io.tillsight.core.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Errors on the public M3 competition; skipped where its data are not beside the project. */
class CompetitionTest {

  @Test
  void naive2IsThatOfTheCompetition() throws IOException {
    // The scorer that comes with the data gives 16.764 on the 1,428 monthly series.
    CompetitionSet monthly = CompetitionSet.read("m3_monthly.csv");

    assertThat(monthly.size()).isEqualTo(1428);
    assertThat(monthly.smape(NaiveForecaster.NAIVE_2)).isCloseTo(16.764, within(0.001));
  }

  @Test
  void dynamicThetaComesNearItsPaper() throws IOException {
    // Fiorucci and others (2016), table 4: 15.94 yearly, 9.28 quarterly, 4.58 other.
    assertThat(smape("m3_yearly.csv", SmoothingForecaster.DYNAMIC_THETA))
        .isCloseTo(15.94, within(0.15));
    assertThat(smape("m3_quarterly.csv", SmoothingForecaster.DYNAMIC_THETA))
        .isCloseTo(9.28, within(0.15));
    assertThat(smape("m3_other.csv", SmoothingForecaster.DYNAMIC_THETA))
        .isCloseTo(4.58, within(0.15));
  }

  @Test
  void combinationKeepsItsRecord() throws IOException {
    // Measured when it was built: 15.717, 8.916, 4.254; the Theta method has 16.77, 9.20, 4.92.
    assertThat(smape("m3_yearly.csv", Combination.BY_FREQUENCY)).isLessThan(15.80);
    assertThat(smape("m3_quarterly.csv", Combination.BY_FREQUENCY)).isLessThan(9.00);
    assertThat(smape("m3_other.csv", Combination.BY_FREQUENCY)).isLessThan(4.30);
  }

  private static double smape(String set, Forecaster model) throws IOException {
    return CompetitionSet.read(set).smape(model);
  }
}
