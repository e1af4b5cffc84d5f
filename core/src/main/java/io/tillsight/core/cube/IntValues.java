package io.tillsight.core.cube;

import java.io.IOException;

/** Values of four bytes. */
final class IntValues extends ValueColumn {
  final int[] values;
  private final boolean anyUnknown;

  IntValues(int[] values, long divisor) {
    super(divisor, magnitude(values));
    this.values = values;
    this.anyUnknown = anyUnknown(values);
  }

  private static boolean anyUnknown(int[] values) {
    for (int value : values) {
      if (value == Integer.MIN_VALUE) {
        return true;
      }
    }
    return false;
  }

  private static double magnitude(int[] values) {
    long magnitude = 0;
    for (int value : values) {
      magnitude += value == Integer.MIN_VALUE ? 0 : Math.abs((long) value);
    }
    return magnitude;
  }

  static IntValues of(long[] source, long divisor) {
    int[] values = new int[source.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = source[i] == UNKNOWN ? Integer.MIN_VALUE : (int) (source[i] / divisor);
    }
    return new IntValues(values, divisor);
  }

  @Override
  boolean anyUnknown() {
    return anyUnknown;
  }

  @Override
  void decode(int from, int until, long[] target) {
    for (int i = from, t = 0; i < until; i++, t++) {
      target[t] = values[i];
    }
    mark(target, until - from);
  }

  @Override
  void gather(int from, int[] positions, int count, long[] target) {
    for (int i = 0; i < count; i++) {
      target[i] = values[from + positions[i]];
    }
    mark(target, count);
  }

  private void mark(long[] target, int count) {
    for (int i = 0; anyUnknown && i < count; i++) {
      target[i] = target[i] == Integer.MIN_VALUE ? UNKNOWN : target[i];
    }
  }

  @Override
  void write(SnapshotWriter out) throws IOException {
    out.write(INTS);
    out.write(divisor());
    out.write(values);
  }

  @Override
  long bytes() {
    return (long) values.length * Integer.BYTES;
  }
}
