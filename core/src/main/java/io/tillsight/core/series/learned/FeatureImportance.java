package io.tillsight.core.series.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * How much each feature matters to the forest: by how much its error grows when the values of the
 * feature are shuffled (Breiman, 2001).
 */
public final class FeatureImportance {

  private static final long SEED = 7;

  private FeatureImportance() {}

  /**
   * A feature's part.
   *
   * @param feature its key, see {@link FeatureTable#names()}
   * @param share 0..1; all shares sum to 1, or are all 0 when nothing matters
   */
  public record Share(String feature, double share) {}

  /** The shares, largest first. */
  public static List<Share> of(double[] values, FeatureTable table) {
    double[][] rows = table.rows(values);
    double[] targets = table.targets(values);
    Predictor forest = Learner.FOREST.learn(rows, targets);
    double base = error(forest, rows, targets);
    double[] growth = new double[table.names().size()];
    double sum = 0;
    for (int j = 0; j < growth.length; j++) {
      growth[j] = Math.max(0, error(forest, shuffled(rows, j), targets) - base);
      sum += growth[j];
    }
    List<Share> shares = new ArrayList<>();
    for (int j = 0; j < growth.length; j++) {
      shares.add(new Share(table.names().get(j), sum > 0 ? growth[j] / sum : 0));
    }
    shares.sort(Comparator.comparingDouble(Share::share).reversed());
    return List.copyOf(shares);
  }

  private static double error(Predictor predictor, double[][] rows, double[] targets) {
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      sum += Math.abs(predictor.at(rows[i]) - targets[i]);
    }
    return sum;
  }

  private static double[][] shuffled(double[][] rows, int column) {
    double[][] copy = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      copy[i] = rows[i].clone();
    }
    Random random = new Random(SEED + column);
    for (int i = rows.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      double kept = copy[i][column];
      copy[i][column] = copy[j][column];
      copy[j][column] = kept;
    }
    return copy;
  }
}
