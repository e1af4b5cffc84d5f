package io.tillsight.core.stats;

import java.util.Arrays;

/**
 * Weighted least squares with a penalty on the squares of the coefficients, solved by Cholesky's
 * decomposition of the normal equations. Rows are added one by one, so no design matrix is kept.
 */
public final class RidgeRegression {

  private final int size;
  private final double[][] normal;
  private final double[] right;

  /**
   * An empty regression with so many coefficients (the constant, if wanted, is a column of ones).
   */
  public RidgeRegression(int size) {
    this.size = size;
    this.normal = new double[size][size];
    this.right = new double[size];
  }

  /** Adds an observation; the row is not kept. */
  public void add(double[] row, double target, double weight) {
    for (int i = 0; i < size; i++) {
      double weighted = weight * row[i];
      if (weighted != 0) {
        right[i] += weighted * target;
        double[] line = normal[i];
        for (int j = 0; j <= i; j++) {
          line[j] += weighted * row[j];
        }
      }
    }
  }

  /**
   * Adds an observation of which all but a few columns are 0.
   *
   * @param columns the columns that are not 0, ascending
   * @param row their values
   * @param count how many of the two arrays are in use
   */
  public void add(int[] columns, double[] row, int count, double target, double weight) {
    for (int i = 0; i < count; i++) {
      double weighted = weight * row[i];
      right[columns[i]] += weighted * target;
      double[] line = normal[columns[i]];
      for (int j = 0; j <= i; j++) {
        line[columns[j]] += weighted * row[j];
      }
    }
  }

  /**
   * The coefficients that minimise the weighted squared error plus {@code penalty[i] * b[i]^2}.
   *
   * @param penalty one non-negative number per coefficient; a coefficient that the data leave open
   *     and that carries no penalty becomes 0
   */
  public double[] solve(double[] penalty) {
    double[][] factor = new double[size][];
    for (int i = 0; i < size; i++) {
      factor[i] = Arrays.copyOf(normal[i], i + 1);
      factor[i][i] += penalty[i];
    }
    decompose(factor);
    return substitute(factor);
  }

  private void decompose(double[][] factor) {
    for (int i = 0; i < size; i++) {
      double[] line = factor[i];
      double scale = line[i];
      for (int j = 0; j <= i; j++) {
        double[] other = factor[j];
        double sum = line[j];
        for (int k = 0; k < j; k++) {
          sum -= line[k] * other[k];
        }
        if (j < i) {
          line[j] = other[j] == 0 ? 0 : sum / other[j];
        } else {
          line[i] = sum > 1e-12 * scale ? Math.sqrt(sum) : 0;
        }
      }
    }
  }

  private double[] substitute(double[][] factor) {
    double[] solution = new double[size];
    for (int i = 0; i < size; i++) {
      double sum = right[i];
      for (int k = 0; k < i; k++) {
        sum -= factor[i][k] * solution[k];
      }
      solution[i] = factor[i][i] == 0 ? 0 : sum / factor[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      double sum = solution[i];
      for (int k = i + 1; k < size; k++) {
        sum -= factor[k][i] * solution[k];
      }
      solution[i] = factor[i][i] == 0 ? 0 : sum / factor[i][i];
    }
    return solution;
  }
}
