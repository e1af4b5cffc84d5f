package io.tillsight.core.cube;

import java.io.IOException;

/** Values of eight bytes. */
final class LongValues extends ValueColumn {
  final long[] values;

  LongValues(long[] values, long divisor) {
    super(divisor, magnitude(values));
    this.values = values;
  }

  static LongValues of(long[] source, long divisor) {
    long[] values = new long[source.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = source[i] == UNKNOWN ? UNKNOWN : source[i] / divisor;
    }
    return new LongValues(values, divisor);
  }

  private static double magnitude(long[] values) {
    double magnitude = 0;
    for (long value : values) {
      magnitude += value == UNKNOWN ? 0 : Math.abs((double) value);
    }
    return magnitude;
  }

  @Override
  boolean anyUnknown() {
    return true;
  }

  @Override
  void decode(int from, int until, long[] target) {
    System.arraycopy(values, from, target, 0, until - from);
  }

  @Override
  void gather(int from, int[] positions, int count, long[] target) {
    for (int i = 0; i < count; i++) {
      target[i] = values[from + positions[i]];
    }
  }

  @Override
  void write(SnapshotWriter out) throws IOException {
    out.write(LONGS);
    out.write(divisor());
    out.write(values);
  }

  @Override
  long bytes() {
    return (long) values.length * Long.BYTES;
  }
}
