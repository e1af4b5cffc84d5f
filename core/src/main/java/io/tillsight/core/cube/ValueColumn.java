package io.tillsight.core.cube;

import io.tillsight.core.cube.SnapshotException.Fault;
import java.io.IOException;

/**
 * A column of ten-thousandths. All values are divided by their greatest common divisor (cents have
 * one of 100), so that most fit a few bytes.
 */
abstract class ValueColumn {
  /** Stands for "unknown" on both sides. */
  static final long UNKNOWN = Long.MIN_VALUE;

  static final int SAME = 0;
  static final int BYTES = 1;
  static final int SHORTS = 2;
  static final int INTS = 3;
  static final int LONGS = 4;

  private final long divisor;
  private final double magnitude;

  /**
   * @param magnitude sum of the absolute values, decoded
   */
  ValueColumn(long divisor, double magnitude) {
    this.divisor = divisor;
    this.magnitude = magnitude;
  }

  /** What one unit of the decoded values stands for, in ten-thousandths. */
  long divisor() {
    return divisor;
  }

  /** Copies rows [from, until) to the front of the target; unknown values as {@link #UNKNOWN}. */
  abstract void decode(int from, int until, long[] target);

  /** Copies the rows at these positions after {@code from} to the front of the target. */
  abstract void gather(int from, int[] positions, int count, long[] target);

  /** Whether any value may be unknown. */
  abstract boolean anyUnknown();

  /** Whether the sum of any rows takes at most this many bits, its sign included. */
  boolean sumsTake(int bits) {
    return magnitude < Math.scalb(0.99, bits - 1); // not exact
  }

  /** Memory it takes. */
  abstract long bytes();

  /** Writes its kind and its content. */
  abstract void write(SnapshotWriter out) throws IOException;

  static ValueColumn read(SnapshotReader in) throws IOException, SnapshotException {
    int kind = in.readInt();
    long first = in.readLong();
    return switch (kind) {
      case SAME -> new SameValues(first, in.readInt());
      case BYTES -> new ByteValues(in.readBytes(), first);
      case SHORTS -> new ShortValues(in.readShorts(), first);
      case INTS -> new IntValues(in.readInts(), first);
      case LONGS -> new LongValues(in.readLongs(), first);
      default -> throw new SnapshotException(Fault.DAMAGED, "amounts of kind " + kind);
    };
  }

  static ValueColumn of(long[] values) {
    long divisor = 0;
    boolean same = true;
    for (long value : values) {
      same &= value == values[0];
      if (value != UNKNOWN && divisor != 1) {
        divisor = greatestCommonDivisor(divisor, value);
      }
    }
    divisor = Math.max(divisor, 1);
    if (same) {
      return new SameValues(values.length == 0 ? 0 : values[0], values.length);
    }
    long largest = largest(values, divisor);
    if (largest <= Byte.MAX_VALUE) {
      return ByteValues.of(values, divisor);
    }
    if (largest <= Short.MAX_VALUE) {
      return ShortValues.of(values, divisor);
    }
    return largest <= Integer.MAX_VALUE
        ? IntValues.of(values, divisor)
        : LongValues.of(values, divisor);
  }

  private static long largest(long[] values, long divisor) {
    long largest = 0;
    for (long value : values) {
      if (value != UNKNOWN) {
        largest = Math.max(largest, Math.abs(value / divisor));
      }
    }
    return largest;
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
}
