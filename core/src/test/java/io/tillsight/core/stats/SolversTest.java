package io.tillsight.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SolversTest {

  @Test
  void simplexFindsTheMinimumOfRosenbrock() {
    // Rosenbrock (1960): the minimum is 0 at (1, 1).
    NelderMead.Minimum minimum =
        new NelderMead(2000, 1e-14)
            .minimize(
                p -> 100 * Math.pow(p[1] - p[0] * p[0], 2) + Math.pow(1 - p[0], 2),
                new double[] {-1.2, 1},
                new double[] {0.5, 0.5},
                new Bounds(new double[] {-5, -5}, new double[] {5, 5}));

    assertThat(minimum.point()).containsExactly(new double[] {1, 1}, within(1e-3));
  }

  @Test
  void simplexStaysInItsBox() {
    NelderMead.Minimum minimum =
        new NelderMead(500, 1e-12)
            .minimize(
                p -> p[0] + p[1],
                new double[] {0.5, 0.5},
                new double[] {0.2, 0.2},
                new Bounds(new double[] {0.1, 0.2}, new double[] {1, 1}));

    assertThat(minimum.point()).containsExactly(new double[] {0.1, 0.2}, within(1e-6));
  }

  @Test
  void leastSquaresOfACurve() {
    // y = 3 exp(-0.5 t) without noise.
    LevenbergMarquardt.Problem curve =
        new LevenbergMarquardt.Problem() {
          @Override
          public int size() {
            return 8;
          }

          @Override
          public double residuals(double[] point, double[] residuals) {
            double sum = 0;
            for (int t = 0; t < 8; t++) {
              residuals[t] = point[0] * Math.exp(point[1] * t) - 3 * Math.exp(-0.5 * t);
              sum += residuals[t] * residuals[t];
            }
            return sum;
          }

          @Override
          public void derivatives(double[] point, double[][] jacobian) {
            for (int t = 0; t < 8; t++) {
              jacobian[0][t] = Math.exp(point[1] * t);
              jacobian[1][t] = point[0] * t * jacobian[0][t];
            }
          }
        };
    double[] point = {1, 0};

    assertThat(new LevenbergMarquardt(100, 1e-14).minimise(curve, point)).isLessThan(1e-12);
    assertThat(point).containsExactly(new double[] {3, -0.5}, within(1e-6));
  }

  @Test
  void ridgeByHand() {
    // One column of ones, values 2 and 4, penalty 1: b = 6 / 3.
    RidgeRegression regression = new RidgeRegression(1);
    regression.add(new double[] {1}, 2, 1);
    regression.add(new double[] {1}, 4, 1);

    assertThat(regression.solve(new double[] {1})[0]).isCloseTo(2, within(1e-12));
    assertThat(regression.solve(new double[] {0})[0]).isCloseTo(3, within(1e-12));
  }

  @Test
  void sparseRowsEqualFullRows() {
    RidgeRegression full = new RidgeRegression(3);
    RidgeRegression sparse = new RidgeRegression(3);
    double[][] rows = {{1, 0, 2}, {1, 3, 0}, {1, 0, 5}, {1, 1, 0}};
    for (int i = 0; i < rows.length; i++) {
      full.add(rows[i], i * i, 0.5 + i);
      int other = rows[i][1] == 0 ? 2 : 1;
      sparse.add(new int[] {0, other}, new double[] {1, rows[i][other]}, 2, i * i, 0.5 + i);
    }
    double[] penalty = {0, 0.1, 0.1};

    assertThat(sparse.solve(penalty)).containsExactly(full.solve(penalty), within(1e-12));
  }

  @Test
  void akaikeWeightsByHand() {
    // Differences 0, 2: 1 and exp(-1).
    double[] weights = AkaikeWeights.of(10, 12, Double.POSITIVE_INFINITY);

    assertThat(weights[0]).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-12));
    assertThat(weights[2]).isZero();
    assertThat(AkaikeWeights.of(Double.POSITIVE_INFINITY)).containsExactly(0);
  }
}
