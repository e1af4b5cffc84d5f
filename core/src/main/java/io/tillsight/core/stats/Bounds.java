package io.tillsight.core.stats;

/** A box in parameter space; both arrays have the same length and belong to this record. */
public record Bounds(double[] lower, double[] upper) {

  /** Moves the point into the box, in place. */
  void clamp(double[] point) {
    for (int i = 0; i < point.length; i++) {
      point[i] = Math.max(lower[i], Math.min(upper[i], point[i]));
    }
  }
}
