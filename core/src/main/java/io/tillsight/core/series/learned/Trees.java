package io.tillsight.core.series.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.rtree.CARTRegressionTrainer;
import org.tribuo.regression.rtree.impurity.MeanSquaredError;

/**
 * Forests and boosted trees over the regression trees of the Tribuo library (Breiman, Random
 * forests, 2001; Friedman, Greedy function approximation, 2001).
 */
final class Trees {

  private static final int TREES = 100;
  private static final long SEED = 42;
  private static final int FOREST_DEPTH = 12;
  private static final float FOREST_FEATURES = 0.6f;
  private static final int BOOSTING_DEPTH = 3;
  private static final double LEARNING_RATE = 0.1;
  private static final float SMALLEST_LEAF = 5;
  private static final String TARGET = "value";

  private final RegressionFactory factory = new RegressionFactory();
  private final String[] names;

  Trees(int features) {
    this.names = new String[features];
    for (int j = 0; j < features; j++) {
      names[j] = String.valueOf((char) ('a' + j));
    }
  }

  /** Bags the trees itself: the library's own bagging reports each tree to the log. */
  Predictor forest(double[][] rows, double[] targets) {
    Bins bins = Bins.of(rows);
    double[][] binned = bins.ofAll(rows);
    Random random = new Random(SEED);
    List<Model<Regressor>> trees = new ArrayList<>();
    for (int i = 0; i < TREES; i++) {
      CARTRegressionTrainer tree =
          new CARTRegressionTrainer(
              FOREST_DEPTH, SMALLEST_LEAF, 0, FOREST_FEATURES, new MeanSquaredError(), SEED + i);
      double[][] drawn = new double[rows.length][];
      double[] drawnTargets = new double[rows.length];
      for (int j = 0; j < rows.length; j++) {
        int row = random.nextInt(rows.length);
        drawn[j] = binned[row];
        drawnTargets[j] = targets[row];
      }
      trees.add(tree.train(dataset(drawn, drawnTargets)));
    }
    return row -> sum(trees, bins.of(row)) / TREES;
  }

  Predictor boosting(double[][] rows, double[] targets) {
    Bins bins = Bins.of(rows);
    double[][] binned = bins.ofAll(rows);
    double mean = 0;
    for (double target : targets) {
      mean += target / targets.length;
    }
    double[] left = new double[targets.length];
    for (int i = 0; i < left.length; i++) {
      left[i] = targets[i] - mean;
    }
    List<Model<Regressor>> stages = new ArrayList<>();
    for (int stage = 0; stage < TREES; stage++) {
      Model<Regressor> model =
          new CARTRegressionTrainer(
                  BOOSTING_DEPTH, SMALLEST_LEAF, 0, 1, new MeanSquaredError(), SEED)
              .train(dataset(binned, left));
      for (int i = 0; i < left.length; i++) {
        left[i] -= LEARNING_RATE * predict(model, binned[i]);
      }
      stages.add(model);
    }
    return boosted(mean, stages, bins);
  }

  private Predictor boosted(double mean, List<Model<Regressor>> stages, Bins bins) {
    return row -> mean + LEARNING_RATE * sum(stages, bins.of(row));
  }

  private double sum(List<Model<Regressor>> models, double[] row) {
    ArrayExample<Regressor> example = example(row, 0);
    double sum = 0;
    for (Model<Regressor> model : models) {
      sum += model.predict(example).getOutput().getValues()[0];
    }
    return sum;
  }

  private double predict(Model<Regressor> model, double[] row) {
    return model.predict(example(row, 0)).getOutput().getValues()[0];
  }

  private MutableDataset<Regressor> dataset(double[][] rows, double[] targets) {
    MutableDataset<Regressor> dataset =
        new MutableDataset<>(new SimpleDataSourceProvenance("periods", factory), factory);
    for (int i = 0; i < rows.length; i++) {
      dataset.add(example(rows[i], targets[i]));
    }
    return dataset;
  }

  private ArrayExample<Regressor> example(double[] row, double target) {
    return new ArrayExample<>(new Regressor(TARGET, target), names, row);
  }
}
