package io.tillsight.core.cube;

import java.io.IOException;

/** Codes of four bytes. */
final class IntCodes extends CodeColumn {
  final int[] codes;

  IntCodes(int[] codes) {
    this.codes = codes;
  }

  @Override
  void decode(int from, int until, int[] target) {
    System.arraycopy(codes, from, target, 0, until - from);
  }

  @Override
  void gather(int from, int[] positions, int count, int[] target) {
    for (int i = 0; i < count; i++) {
      target[i] = codes[from + positions[i]];
    }
  }

  @Override
  void write(SnapshotWriter out) throws IOException {
    out.write(INTS);
    out.write(codes);
  }

  @Override
  long bytes() {
    return (long) codes.length * Integer.BYTES;
  }
}
