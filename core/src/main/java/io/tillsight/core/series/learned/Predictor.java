package io.tillsight.core.series.learned;

/** A learned function of the features. */
interface Predictor {
  double at(double[] row);
}
