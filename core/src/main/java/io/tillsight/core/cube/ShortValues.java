package io.tillsight.core.cube;

import java.io.IOException;

/** Values of two bytes. */
final class ShortValues extends ValueColumn {
  final short[] values;
  private final boolean anyUnknown;

  ShortValues(short[] values, long divisor) {
    super(divisor, magnitude(values));
    this.values = values;
    this.anyUnknown = anyUnknown(values);
  }

  private static boolean anyUnknown(short[] values) {
    for (short value : values) {
      if (value == Short.MIN_VALUE) {
        return true;
      }
    }
    return false;
  }

  private static double magnitude(short[] values) {
    long magnitude = 0;
    for (short value : values) {
      magnitude += value == Short.MIN_VALUE ? 0 : Math.abs(value);
    }
    return magnitude;
  }

  static ShortValues of(long[] source, long divisor) {
    short[] values = new short[source.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = source[i] == UNKNOWN ? Short.MIN_VALUE : (short) (source[i] / divisor);
    }
    return new ShortValues(values, divisor);
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
      target[i] = target[i] == Short.MIN_VALUE ? UNKNOWN : target[i];
    }
  }

  @Override
  void write(SnapshotWriter out) throws IOException {
    out.write(SHORTS);
    out.write(divisor());
    out.write(values);
  }

  @Override
  long bytes() {
    return (long) values.length * Short.BYTES;
  }
}
