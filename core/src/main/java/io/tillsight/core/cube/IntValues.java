package io.tillsight.core.cube;

/** Values of four bytes. */
final class IntValues extends ValueColumn {
  final int[] values;

  IntValues(int[] values, long divisor) {
    super(divisor);
    this.values = values;
  }

  static IntValues of(long[] source, long divisor) {
    int[] values = new int[source.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = source[i] == UNKNOWN ? Integer.MIN_VALUE : (int) (source[i] / divisor);
    }
    return new IntValues(values, divisor);
  }

  @Override
  void decode(int from, int until, long[] target) {
    for (int i = from, t = 0; i < until; i++, t++) {
      target[t] = values[i] == Integer.MIN_VALUE ? UNKNOWN : values[i];
    }
  }

  @Override
  void gather(int from, int[] positions, int count, long[] target) {
    for (int i = 0; i < count; i++) {
      int value = values[from + positions[i]];
      target[i] = value == Integer.MIN_VALUE ? UNKNOWN : value;
    }
  }

  @Override
  long bytes() {
    return (long) values.length * Integer.BYTES;
  }
}
