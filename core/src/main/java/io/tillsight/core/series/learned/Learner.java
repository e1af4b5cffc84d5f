package io.tillsight.core.series.learned;

import java.util.Arrays;

/** The learned models. All are deterministic: their seeds are fixed. */
public enum Learner {
  /** Linear regression on the features. */
  LINEAR {
    @Override
    Predictor learn(double[][] rows, double[] targets) {
      return LinearPredictor.learn(rows, targets);
    }
  },
  /** A hundred trees on random subsets of rows and features. */
  FOREST {
    @Override
    Predictor learn(double[][] rows, double[] targets) {
      return new Trees(rows[0].length).forest(rows, targets);
    }
  },
  /** A hundred small trees, each on what those before it left over. */
  BOOSTING {
    @Override
    Predictor learn(double[][] rows, double[] targets) {
      return new Trees(rows[0].length).boosting(rows, targets);
    }
  },
  /** The mean of the three. */
  MEAN_OF_THREE {
    @Override
    Predictor learn(double[][] rows, double[] targets) {
      Predictor linear = LINEAR.learn(rows, targets);
      Predictor forest = FOREST.learn(rows, targets);
      Predictor boosting = BOOSTING.learn(rows, targets);
      return row -> (linear.at(row) + forest.at(row) + boosting.at(row)) / 3;
    }
  };

  /** Three years of days; more rows cost the trees much and teach them little. */
  private static final int MOST_ROWS = 1096;

  abstract Predictor learn(double[][] rows, double[] targets);

  /**
   * The mean of the next periods; each step uses the forecasts before it as if they had happened.
   *
   * @param values oldest first; the table must accept so many
   */
  public double[] forecast(double[] values, FeatureTable table, int horizon) {
    double[][] rows = table.rows(values);
    int from = Math.max(0, rows.length - MOST_ROWS);
    Predictor predictor =
        learn(
            Arrays.copyOfRange(rows, from, rows.length),
            Arrays.copyOfRange(table.targets(values), from, rows.length));
    double[] all = Arrays.copyOf(values, values.length + horizon);
    for (int t = values.length; t < all.length; t++) {
      all[t] = Math.max(0, predictor.at(table.row(all, t)));
    }
    return Arrays.copyOfRange(all, values.length, all.length);
  }
}
