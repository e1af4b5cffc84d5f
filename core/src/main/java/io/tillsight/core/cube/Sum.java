package io.tillsight.core.cube;

/** The inner loops: values into the sums of their groups. */
final class Sum {
  private Sum() {}

  static void count(int[] groups, int count, int sign, int[] into) {
    for (int i = 0; i < count; i++) {
      into[groups[i]] += sign;
    }
  }

  /** As {@link #count}, for groups that follow each other. */
  static void countSorted(int[] groups, int count, int sign, int[] into) {
    int i = 0;
    while (i < count) {
      int end = endOfStretch(groups, i, count);
      into[groups[i]] += (end - i) * sign;
      i = end;
    }
  }

  static void scattered(long[] values, int[] groups, int count, long[] into) {
    for (int i = 0; i < count; i++) {
      into[groups[i]] += values[i];
    }
  }

  /** For groups that follow each other: one addition to memory for each stretch. */
  static void sorted(long[] values, int[] groups, int count, long[] into) {
    int i = 0;
    while (i < count) {
      int group = groups[i];
      int end = endOfStretch(groups, i, count);
      long sum = 0;
      for (; i < end; i++) {
        sum += values[i];
      }
      into[group] += sum;
    }
  }

  /** The groups never go back, so the end is found by halving. */
  private static int endOfStretch(int[] groups, int from, int count) {
    if (groups[count - 1] == groups[from]) {
      return count;
    }
    int same = from;
    int other = count - 1;
    while (other - same > 1) {
      int middle = (same + other) >>> 1;
      if (groups[middle] == groups[from]) {
        same = middle;
      } else {
        other = middle;
      }
    }
    return other;
  }

  /**
   * @throws ArithmeticException when a sum leaves the range of a long
   */
  static void checked(long[] values, int[] groups, int count, long[] into) {
    for (int i = 0; i < count; i++) {
      into[groups[i]] = Math.addExact(into[groups[i]], values[i]);
    }
  }
}
