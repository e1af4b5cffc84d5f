package io.tillsight.sample;

import java.util.Arrays;

/** Draws an index with a probability in proportion to its weight. */
final class Wheel {
  private final double[] upTo;

  Wheel(double... weights) {
    upTo = new double[weights.length];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i];
      upTo[i] = sum;
    }
  }

  boolean isEmpty() {
    return upTo.length == 0 || upTo[upTo.length - 1] <= 0;
  }

  /** An index of positive weight; the wheel must not be empty. */
  int spin(Dice dice) {
    double total = upTo[upTo.length - 1];
    double point = Math.min(dice.unit() * total, Math.nextDown(total));
    int found = Arrays.binarySearch(upTo, point);
    int index = found < 0 ? -found - 1 : found + 1;
    while (index > 0 && upTo[index] == upTo[index - 1]) {
      index++;
    }
    return index;
  }
}
