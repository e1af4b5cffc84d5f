package io.tillsight.core.cube;

/** Values of one byte. */
final class ByteValues extends ValueColumn {
  final byte[] values;

  ByteValues(byte[] values, long divisor) {
    super(divisor);
    this.values = values;
  }

  static ByteValues of(long[] source, long divisor) {
    byte[] values = new byte[source.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = source[i] == UNKNOWN ? Byte.MIN_VALUE : (byte) (source[i] / divisor);
    }
    return new ByteValues(values, divisor);
  }

  @Override
  void decode(int from, int until, long[] target) {
    for (int i = from, t = 0; i < until; i++, t++) {
      target[t] = values[i] == Byte.MIN_VALUE ? UNKNOWN : values[i];
    }
  }

  @Override
  void gather(int from, int[] positions, int count, long[] target) {
    for (int i = 0; i < count; i++) {
      byte value = values[from + positions[i]];
      target[i] = value == Byte.MIN_VALUE ? UNKNOWN : value;
    }
  }

  @Override
  long bytes() {
    return (long) values.length * Byte.BYTES;
  }
}
