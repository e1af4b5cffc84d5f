package io.tillsight.core.series.learned;

import io.tillsight.core.stats.RidgeRegression;
import java.util.Arrays;

/** Least squares on standardised features, with a penalty too small to matter but for ties. */
final class LinearPredictor implements Predictor {

  private static final double PENALTY = 1e-3;

  private final double[] means;
  private final double[] scales;
  private final double[] coefficients;

  private LinearPredictor(double[] means, double[] scales, double[] coefficients) {
    this.means = means;
    this.scales = scales;
    this.coefficients = coefficients;
  }

  static LinearPredictor learn(double[][] rows, double[] targets) {
    int size = rows[0].length;
    double[] means = new double[size];
    double[] scales = new double[size];
    for (int j = 0; j < size; j++) {
      int column = j;
      double mean = Arrays.stream(rows).mapToDouble(row -> row[column]).average().orElseThrow();
      double squares =
          Arrays.stream(rows).mapToDouble(row -> Math.pow(row[column] - mean, 2)).sum();
      means[j] = mean;
      scales[j] = squares > 0 ? Math.sqrt(squares / rows.length) : 1;
    }
    RidgeRegression regression = new RidgeRegression(size + 1);
    LinearPredictor template = new LinearPredictor(means, scales, new double[0]);
    for (int i = 0; i < rows.length; i++) {
      regression.add(template.standardised(rows[i]), targets[i], 1);
    }
    double[] penalty = new double[size + 1];
    Arrays.fill(penalty, 1, size + 1, PENALTY);
    return new LinearPredictor(means, scales, regression.solve(penalty));
  }

  private double[] standardised(double[] row) {
    double[] result = new double[row.length + 1];
    result[0] = 1;
    for (int j = 0; j < row.length; j++) {
      result[j + 1] = (row[j] - means[j]) / scales[j];
    }
    return result;
  }

  @Override
  public double at(double[] row) {
    double[] columns = standardised(row);
    double sum = 0;
    for (int j = 0; j < columns.length; j++) {
      sum += coefficients[j] * columns[j];
    }
    return sum;
  }
}
