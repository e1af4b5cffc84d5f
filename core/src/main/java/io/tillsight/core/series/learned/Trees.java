package io.tillsight.core.series.learned;

import java.util.ArrayList;
import java.util.List;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.common.tree.RandomForestTrainer;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.ensemble.AveragingCombiner;
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

  Predictor forest(double[][] rows, double[] targets) {
    CARTRegressionTrainer tree =
        new CARTRegressionTrainer(
            FOREST_DEPTH, SMALLEST_LEAF, 0, FOREST_FEATURES, new MeanSquaredError(), SEED);
    Model<Regressor> model =
        new RandomForestTrainer<>(tree, new AveragingCombiner(), TREES, SEED)
            .train(dataset(rows, targets));
    return row -> predict(model, row);
  }

  Predictor boosting(double[][] rows, double[] targets) {
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
              .train(dataset(rows, left));
      for (int i = 0; i < left.length; i++) {
        left[i] -= LEARNING_RATE * predict(model, rows[i]);
      }
      stages.add(model);
    }
    return boosted(mean, stages);
  }

  private Predictor boosted(double mean, List<Model<Regressor>> stages) {
    return row -> {
      double sum = mean;
      for (Model<Regressor> stage : stages) {
        sum += LEARNING_RATE * predict(stage, row);
      }
      return sum;
    };
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
