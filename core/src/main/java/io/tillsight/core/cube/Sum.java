package io.tillsight.core.cube;

/** The inner loops: values into the sums of their groups. */
final class Sum {
  private Sum() {}

  static void count(int[] groups, int count, int sign, long[] into) {
    for (int i = 0; i < count; i++) {
      into[groups[i]] += sign;
    }
  }

  /** As {@link #count}, for groups that follow each other. */
  static void countSorted(int[] groups, int count, int sign, long[] into) {
    int i = 0;
    while (i < count) {
      int end = endOfStretch(groups, i, count);
      into[groups[i]] += (long) (end - i) * sign;
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
      int end = endOfStretch(groups, i, count);
      into[groups[i]] += of(values, i, end);
      i = end;
    }
  }

  /** Two sums at a time, for an addition waits for the one before. */
  private static long of(long[] values, int from, int end) {
    long one = 0;
    long other = 0;
    int i = from;
    for (; i < end - 1; i += 2) {
      one += values[i];
      other += values[i + 1];
    }
    return one + other + (i < end ? values[i] : 0);
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

  /** Takes some rows out of a number of lines that all others make. */
  static void leaveOut(int[] rows, int count, int[] groups, int sign, long[] into) {
    for (int i = 0; i < count; i++) {
      into[groups[rows[i]]] -= sign;
    }
  }

  /** A stretch of sums onto one of the same length. */
  static void sideBySide(long[] sums, int from, long[] into, int to, int length) {
    for (int i = 0; i < length; i++) {
      into[to + i] += sums[from + i];
    }
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
