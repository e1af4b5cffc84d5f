package io.tillsight.core.cube;

import java.util.Arrays;

/**
 * A column of ten-thousandths. All values are divided by their greatest common divisor (cents have
 * one of 100), so that most fit an int.
 */
abstract class ValueColumn {
  /** Stands for "unknown" on both sides. */
  static final long UNKNOWN = Long.MIN_VALUE;

  /** Copies rows [from, until) to the front of the target; unknown values as {@link #UNKNOWN}. */
  abstract void decode(int from, int until, long[] target);

  abstract int bytesPerLine();

  static ValueColumn of(long[] values, int length) {
    long divisor = 0;
    for (int i = 0; i < length && divisor != 1; i++) {
      if (values[i] != UNKNOWN) {
        divisor = greatestCommonDivisor(divisor, values[i]);
      }
    }
    divisor = Math.max(divisor, 1);
    return fitsInt(values, length, divisor)
        ? new Ints(values, length, divisor)
        : new Longs(values, length);
  }

  private static boolean fitsInt(long[] values, int length, long divisor) {
    for (int i = 0; i < length; i++) {
      long value = values[i] / divisor;
      if (values[i] != UNKNOWN && (value > Integer.MAX_VALUE || value <= Integer.MIN_VALUE)) {
        return false;
      }
    }
    return true;
  }

  private static long greatestCommonDivisor(long a, long b) {
    long x = Math.abs(a);
    long y = Math.abs(b);
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }

  private static final class Ints extends ValueColumn {
    private final int[] values;
    private final long divisor;

    Ints(long[] source, int length, long divisor) {
      this.divisor = divisor;
      values = new int[length];
      for (int i = 0; i < length; i++) {
        values[i] = source[i] == UNKNOWN ? Integer.MIN_VALUE : (int) (source[i] / divisor);
      }
    }

    @Override
    void decode(int from, int until, long[] target) {
      for (int i = from, t = 0; i < until; i++, t++) {
        int value = values[i];
        target[t] = value == Integer.MIN_VALUE ? UNKNOWN : value * divisor;
      }
    }

    @Override
    int bytesPerLine() {
      return Integer.BYTES;
    }
  }

  private static final class Longs extends ValueColumn {
    private final long[] values;

    Longs(long[] source, int length) {
      values = Arrays.copyOf(source, length);
    }

    @Override
    void decode(int from, int until, long[] target) {
      System.arraycopy(values, from, target, 0, until - from);
    }

    @Override
    int bytesPerLine() {
      return Long.BYTES;
    }
  }
}
