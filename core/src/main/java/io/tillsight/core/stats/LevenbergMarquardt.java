package io.tillsight.core.stats;

/**
 * Least squares of a nonlinear problem with known derivatives (Levenberg, 1944; Marquardt, 1963).
 * Arrays are allocated once per search; made for many small problems, such as the candidate orders
 * of an ARIMA search.
 */
public final class LevenbergMarquardt {

  private static final double MAX_DAMPING = 1e8;

  private final int iterations;
  private final double tolerance;

  /**
   * @param iterations at most so many accepted or refused steps
   * @param tolerance stops when a step lowers the sum of squares by less than this share
   */
  public LevenbergMarquardt(int iterations, double tolerance) {
    this.iterations = iterations;
    this.tolerance = tolerance;
  }

  /** Residuals and derivatives as functions of the parameters. */
  public interface Problem {
    /** Number of residuals. */
    int size();

    /**
     * Fills the residuals at the point and returns their sum of squares; infinite or {@code NaN}
     * where the point is not admissible.
     */
    double residuals(double[] point, double[] residuals);

    /**
     * Fills {@code jacobian[i][t]}, the derivative of residual t by parameter i, at the same point.
     */
    void derivatives(double[] point, double[][] jacobian);
  }

  /**
   * Improves the point in place.
   *
   * @param point an admissible start, changed to the best point found
   * @return the sum of squares there
   */
  public double minimise(Problem problem, double[] point) {
    Search search = new Search(problem, point.length);
    double best = problem.residuals(point, search.residuals);
    double damping = 1e-3;
    boolean moved = true;
    for (int i = 0; i < iterations && damping < MAX_DAMPING; i++) {
      if (moved) {
        search.linearise(point);
      }
      double found = search.step(point, damping);
      moved = found < best;
      if (moved) {
        System.arraycopy(search.trial, 0, point, 0, point.length);
        boolean small = best - found <= tolerance * best;
        best = found;
        damping = Math.max(1e-9, damping / 8);
        if (small) {
          break;
        }
      } else {
        damping *= 6;
      }
    }
    return best;
  }

  private static final class Search {
    private final Problem problem;
    private final int size;
    private final double[] residuals;
    private final double[] trialResiduals;
    private final double[][] jacobian;
    private final double[] trial;
    private final double[] step;
    private final double[] gradient;
    private final double[][] normal;
    private final double[][] factor;
    private boolean pending;

    Search(Problem problem, int size) {
      this.problem = problem;
      this.size = size;
      this.residuals = new double[problem.size()];
      this.trialResiduals = new double[problem.size()];
      this.jacobian = new double[size][problem.size()];
      this.trial = new double[size];
      this.step = new double[size];
      this.gradient = new double[size];
      this.normal = new double[size][size];
      this.factor = new double[size][size];
    }

    void linearise(double[] point) {
      if (pending) {
        System.arraycopy(trialResiduals, 0, residuals, 0, residuals.length);
      }
      problem.derivatives(point, jacobian);
      for (int i = 0; i < size; i++) {
        gradient[i] = dot(jacobian[i], residuals);
        for (int j = 0; j <= i; j++) {
          normal[i][j] = dot(jacobian[i], jacobian[j]);
        }
      }
    }

    private static double dot(double[] a, double[] b) {
      double sum = 0;
      for (int t = 0; t < a.length; t++) {
        sum += a[t] * b[t];
      }
      return sum;
    }

    double step(double[] point, double damping) {
      if (!solve(damping)) {
        return Double.POSITIVE_INFINITY;
      }
      for (int i = 0; i < size; i++) {
        trial[i] = point[i] - step[i];
      }
      pending = true;
      double value = problem.residuals(trial, trialResiduals);
      return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }

    /** Cholesky's decomposition of the damped normal matrix; false when it is singular. */
    private boolean solve(double damping) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j <= i; j++) {
          double sum = normal[i][j] + (i == j ? damping * normal[i][i] + 1e-12 : 0);
          for (int k = 0; k < j; k++) {
            sum -= factor[i][k] * factor[j][k];
          }
          if (i == j && !(sum > 0)) {
            return false;
          }
          factor[i][j] = i == j ? Math.sqrt(sum) : sum / factor[j][j];
        }
      }
      substitute();
      return true;
    }

    private void substitute() {
      for (int i = 0; i < size; i++) {
        double sum = gradient[i];
        for (int k = 0; k < i; k++) {
          sum -= factor[i][k] * step[k];
        }
        step[i] = sum / factor[i][i];
      }
      for (int i = size - 1; i >= 0; i--) {
        double sum = step[i];
        for (int k = i + 1; k < size; k++) {
          sum -= factor[k][i] * step[k];
        }
        step[i] = sum / factor[i][i];
      }
    }
  }
}
