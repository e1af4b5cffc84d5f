package io.tillsight.core.cube;

/** Values of two bytes. */
final class ShortValues extends ValueColumn {
  final short[] values;

  ShortValues(short[] values, long divisor) {
    super(divisor);
    this.values = values;
  }

  static ShortValues of(long[] source, long divisor) {
    short[] values = new short[source.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = source[i] == UNKNOWN ? Short.MIN_VALUE : (short) (source[i] / divisor);
    }
    return new ShortValues(values, divisor);
  }

  @Override
  void decode(int from, int until, long[] target) {
    for (int i = from, t = 0; i < until; i++, t++) {
      target[t] = values[i] == Short.MIN_VALUE ? UNKNOWN : values[i];
    }
  }

  @Override
  void gather(int from, int[] positions, int count, long[] target) {
    for (int i = 0; i < count; i++) {
      short value = values[from + positions[i]];
      target[i] = value == Short.MIN_VALUE ? UNKNOWN : value;
    }
  }

  @Override
  long bytes() {
    return (long) values.length * Short.BYTES;
  }
}
