package io.tillsight.core.cube;

import io.tillsight.core.model.SaleStatus;

/** The inner loops: what rows add. */
final class Values {
  private static final int CANCELLED = SaleStatus.CANCELLED.ordinal();

  private Values() {}

  /** Keeps what has a status whose mask is all ones. */
  static void keep(long[] masks, int[] status, long[] values, int count) {
    for (int i = 0; i < count; i++) {
      values[i] &= masks[status[i]];
    }
  }

  /** Those values whose witness is known; 0 for the others. */
  static void keepKnown(long[] values, long[] witnesses, long[] target, int count) {
    for (int i = 0; i < count; i++) {
      target[i] = witnesses[i] == ValueColumn.UNKNOWN ? 0 : values[i];
    }
  }

  /** Writes the indices of the cancelled rows to the front of the target; returns their number. */
  static int cancelled(int[] status, int count, int[] target) {
    int found = 0;
    for (int i = 0; i < count; i++) {
      target[found] = i;
      found += status[i] == CANCELLED ? 1 : 0;
    }
    return found;
  }

  static void negate(long[] values, int count) {
    for (int i = 0; i < count; i++) {
      values[i] = -values[i];
    }
  }

  /** Shifts the values and puts a one for each into the bits below, all with the sign. */
  static void count(long[] values, int bits, int sign, int count) {
    for (int i = 0; i < count; i++) {
      values[i] = ((values[i] << bits) + 1) * sign;
    }
  }
}
