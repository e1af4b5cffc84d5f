package io.tillsight.core.cube;

import java.io.IOException;

/** Values of one byte. */
final class ByteValues extends ValueColumn {
  final byte[] values;
  private final boolean anyUnknown;

  ByteValues(byte[] values, long divisor) {
    super(divisor, magnitude(values));
    this.values = values;
    this.anyUnknown = anyUnknown(values);
  }

  private static boolean anyUnknown(byte[] values) {
    for (byte value : values) {
      if (value == Byte.MIN_VALUE) {
        return true;
      }
    }
    return false;
  }

  private static double magnitude(byte[] values) {
    long magnitude = 0;
    for (byte value : values) {
      magnitude += value == Byte.MIN_VALUE ? 0 : Math.abs(value);
    }
    return magnitude;
  }

  static ByteValues of(long[] source, long divisor) {
    byte[] values = new byte[source.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = source[i] == UNKNOWN ? Byte.MIN_VALUE : (byte) (source[i] / divisor);
    }
    return new ByteValues(values, divisor);
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
      target[i] = target[i] == Byte.MIN_VALUE ? UNKNOWN : target[i];
    }
  }

  @Override
  void write(SnapshotWriter out) throws IOException {
    out.write(BYTES);
    out.write(divisor());
    out.write(values);
  }

  @Override
  long bytes() {
    return (long) values.length * Byte.BYTES;
  }
}
