package io.tillsight.core.cube;

import java.io.IOException;

/** Codes of two bytes. */
final class ShortCodes extends CodeColumn {
  final short[] codes;

  ShortCodes(short[] codes) {
    this.codes = codes;
  }

  static ShortCodes of(int[] source) {
    short[] codes = new short[source.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (short) source[i];
    }
    return new ShortCodes(codes);
  }

  @Override
  void decode(int from, int until, int[] target) {
    for (int i = from, t = 0; i < until; i++, t++) {
      target[t] = codes[i] & 0xFFFF;
    }
  }

  @Override
  void gather(int from, int[] positions, int count, int[] target) {
    for (int i = 0; i < count; i++) {
      target[i] = codes[from + positions[i]] & 0xFFFF;
    }
  }

  @Override
  int select(boolean[] passes, int from, int until, int[] target, int[] room) {
    int kept = 0;
    for (int i = 0; i < until - from; i++) {
      target[kept] = i;
      kept += passes[codes[from + i] & 0xFFFF] ? 1 : 0;
    }
    return kept;
  }

  @Override
  void write(SnapshotWriter out) throws IOException {
    out.write(SHORTS);
    out.write(codes);
  }

  @Override
  long bytes() {
    return (long) codes.length * Short.BYTES;
  }
}
