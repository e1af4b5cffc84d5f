package io.tillsight.core.cube;

import java.io.IOException;
import java.util.Arrays;

/** One value for all rows, often: unknown. */
final class SameValues extends ValueColumn {
  final long value;
  private final int length;

  SameValues(long value, int length) {
    super(1, value == UNKNOWN ? 0 : Math.abs((double) value) * length);
    this.value = value;
    this.length = length;
  }

  @Override
  void decode(int from, int until, long[] target) {
    Arrays.fill(target, 0, until - from, value);
  }

  @Override
  void gather(int from, int[] positions, int count, long[] target) {
    Arrays.fill(target, 0, count, value);
  }

  @Override
  boolean anyUnknown() {
    return value == UNKNOWN;
  }

  @Override
  void write(SnapshotWriter out) throws IOException {
    out.write(SAME);
    out.write(value);
    out.write(length);
  }

  @Override
  long bytes() {
    return Long.BYTES;
  }
}
