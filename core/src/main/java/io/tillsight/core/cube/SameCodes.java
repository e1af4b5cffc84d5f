package io.tillsight.core.cube;

import java.io.IOException;
import java.util.Arrays;

/** One code for all rows. */
final class SameCodes extends CodeColumn {
  final int code;

  SameCodes(int code) {
    this.code = code;
  }

  @Override
  void decode(int from, int until, int[] target) {
    Arrays.fill(target, 0, until - from, code);
  }

  @Override
  void gather(int from, int[] positions, int count, int[] target) {
    Arrays.fill(target, 0, count, code);
  }

  @Override
  void write(SnapshotWriter out) throws IOException {
    out.write(SAME);
    out.write(code);
  }

  @Override
  long bytes() {
    return Integer.BYTES;
  }
}
