package io.tillsight.core.series.arima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArimaTest {

  /** Net sales of 30 days, public exercise data "Simplon", 27 May - 25 June 2023. */
  private static final double[] DAILY = {
    249.95, 59.97, 59.98, 319.96, 279.93, 149.97, 119.94, 29.99, 159.98, 199.95, 199.96, 59.97,
    179.94, 159.98, 319.92, 149.97, 99.95, 59.98, 319.96, 239.94, 149.97, 139.93, 59.98, 399.95,
    159.96, 299.94, 59.97, 59.98, 319.96, 199.95
  };

  @Test
  void fiveOneZeroHasTheExactLikelihood() {
    Arima model = Arima.fit(DAILY, 1, ArimaOrder.of(5, 1, 0)).orElseThrow().exact();

    // statsmodels 0.13.5 ARIMA(5,1,0), optimum refined by Nelder-Mead and BFGS. It starts the level
    // with a variance of 1e6 instead of an infinite one, which moves the third digit; by brute
    // force
    // over the covariance matrix our optimum has the log-likelihood -167.45143, theirs -167.45148.
    assertThat(model.coefficients())
        .containsExactly(
            new double[] {
              -1.2394812394706058,
              -1.1187566802096733,
              -1.2428746123651924,
              -1.0681140022390816,
              -0.2826757322516901
            },
            within(0.002));
    assertThat(model.forecast(7))
        .containsExactly(
            new double[] {
              274.57972119855367,
              61.04004366370043,
              113.69224588819418,
              249.26870847840115,
              241.93313199051835,
              240.8969913170728,
              86.00738032187036
            },
            within(0.3));
  }

  @Test
  void recoversAnAutoregression() {
    double[] values = simulate(new double[] {0.7}, new double[0], 800, 11);
    Arima model = Arima.fit(values, 1, ArimaOrder.of(1, 0, 0)).orElseThrow();

    // Standard error of phi is sqrt((1 - phi^2) / n) = 0.025.
    assertThat(model.coefficients()[0]).isCloseTo(0.7, within(0.08));
    assertThat(model.errorVariance()).isCloseTo(1, within(0.15));
  }

  @Test
  void recoversAMixedModel() {
    double[] values = simulate(new double[] {0.5, -0.3}, new double[] {0.6}, 3000, 5);
    Arima model = Arima.fit(values, 1, ArimaOrder.of(2, 0, 1)).orElseThrow();

    assertThat(model.coefficients()).containsExactly(new double[] {0.5, -0.3, 0.6}, within(0.1));
  }

  @Test
  void recoversASeasonalMovingAverage() {
    // The airline model: (1 - B)(1 - B^4) y = (1 - 0.4 B)(1 - 0.6 B^4) e.
    double[] shocks = shocks(2000, 17);
    double[] values = new double[2000];
    for (int t = 5; t < values.length; t++) {
      double moved = shocks[t] - 0.4 * shocks[t - 1] - 0.6 * shocks[t - 4] + 0.24 * shocks[t - 5];
      values[t] = values[t - 1] + values[t - 4] - values[t - 5] + moved;
    }
    ArimaOrder order = new ArimaOrder(0, 1, 1, 0, 1, 1, false);
    Arima model = Arima.fit(values, 4, order).orElseThrow();

    assertThat(model.coefficients()).containsExactly(new double[] {-0.4, -0.6}, within(0.06));
  }

  @Test
  void aRandomWalkStaysAndSpreadsWithTheRoot() {
    double[] values = {3, 5, 4, 7, 6, 9, 8, 8};
    Arima model = Arima.fit(values, 1, ArimaOrder.of(0, 1, 0)).orElseThrow();

    assertThat(model.forecast(3)).containsExactly(8, 8, 8);
    // Squared changes 4 1 9 1 9 1 0 sum to 25 over 7 of them.
    assertThat(model.deviations(4)[0]).isCloseTo(Math.sqrt(25.0 / 7), within(1e-12));
    assertThat(model.deviations(4)[3]).isCloseTo(2 * Math.sqrt(25.0 / 7), within(1e-12));
  }

  @Test
  void anAutoregressionReturnsToItsMeanByPowers() {
    double[] values = simulate(new double[] {0.8}, new double[0], 300, 3);
    Arima model = Arima.fit(values, 1, ArimaOrder.of(1, 0, 0)).orElseThrow();
    double phi = model.coefficients()[0];

    assertThat(model.forecast(3)[2]).isCloseTo(Math.pow(phi, 3) * values[299], within(1e-9));
    assertThat(model.deviations(2)[1])
        .isCloseTo(Math.sqrt(model.errorVariance() * (1 + phi * phi)), within(1e-9));
  }

  @Test
  void seasonalDifferencesRepeatAPureSeason() {
    double[] values = new double[48];
    Arrays.setAll(values, i -> 100 + 10 * (i % 12));
    double[] mean = AutoArima.forecast(values, 12, 14);

    assertThat(mean[0]).isCloseTo(100, within(1e-6));
    assertThat(mean[11]).isCloseTo(210, within(1e-6));
    assertThat(mean[13]).isCloseTo(110, within(1e-6));
  }

  @Test
  void searchFindsTheDifferenceOfARandomWalk() {
    double[] walk = shocks(300, 23);
    for (int t = 1; t < walk.length; t++) {
      walk[t] += walk[t - 1];
    }
    ArimaOrder order = AutoArima.fit(walk, 1).orElseThrow().order();

    assertThat(order.differences()).isEqualTo(1);
    assertThat(AutoArima.fit(shocks(300, 23), 1).orElseThrow().order().differences()).isZero();
  }

  @Test
  void logarithmsNeedValuesAboveZero() {
    assertThat(AutoArima.logarithmic(new double[] {1, 2, 0, 4, 5, 6}, 1, 2))
        .containsOnly(Double.NaN);
    assertThat(Arima.fit(new double[] {1, 2, 3}, 1, ArimaOrder.of(5, 1, 0))).isEmpty();
  }

  private static double[] shocks(int length, long seed) {
    Random random = new Random(seed);
    return random.doubles(length).map(unused -> random.nextGaussian()).toArray();
  }

  private static double[] simulate(double[] phi, double[] theta, int length, long seed) {
    double[] shocks = shocks(length, seed);
    double[] values = shocks.clone();
    for (int t = 0; t < length; t++) {
      for (int i = 0; i < phi.length && i < t; i++) {
        values[t] += phi[i] * values[t - 1 - i];
      }
      for (int j = 0; j < theta.length && j < t; j++) {
        values[t] += theta[j] * shocks[t - 1 - j];
      }
    }
    return values;
  }
}
