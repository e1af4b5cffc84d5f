package io.tillsight.core.cube;

import java.util.HashMap;
import java.util.Map;

/** Which dimensions follow from which: months from days, categories from products. */
final class RollUps {
  private final Map<Dimension, Map<Dimension, int[]>> byFiner = new HashMap<>();

  RollUps(Map<Dimension, Axis> axes) {
    axes.forEach(
        (finer, from) -> {
          Map<Dimension, int[]> following = new HashMap<>();
          axes.forEach(
              (coarser, to) -> {
                int[] keys = to.following(from);
                if (keys != null) {
                  following.put(coarser, keys);
                }
              });
          byFiner.put(finer, following);
        });
  }

  /** The coarser key of each finer one; null when it does not follow. */
  int[] of(Dimension finer, Dimension coarser) {
    return byFiner.get(finer).get(coarser);
  }
}
