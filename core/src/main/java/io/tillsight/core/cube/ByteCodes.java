package io.tillsight.core.cube;

import java.io.IOException;

/** Codes of one byte. */
final class ByteCodes extends CodeColumn {
  final byte[] codes;

  ByteCodes(byte[] codes) {
    this.codes = codes;
  }

  static ByteCodes of(int[] source) {
    byte[] codes = new byte[source.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) source[i];
    }
    return new ByteCodes(codes);
  }

  @Override
  void decode(int from, int until, int[] target) {
    for (int i = from, t = 0; i < until; i++, t++) {
      target[t] = codes[i] & 0xFF;
    }
  }

  @Override
  void gather(int from, int[] positions, int count, int[] target) {
    for (int i = 0; i < count; i++) {
      target[i] = codes[from + positions[i]] & 0xFF;
    }
  }

  @Override
  int select(boolean[] passes, int from, int until, int[] target, int[] room) {
    int kept = 0;
    for (int i = 0; i < until - from; i++) {
      target[kept] = i;
      kept += passes[codes[from + i] & 0xFF] ? 1 : 0;
    }
    return kept;
  }

  @Override
  void write(SnapshotWriter out) throws IOException {
    out.write(BYTES);
    out.write(codes);
  }

  @Override
  long bytes() {
    return (long) codes.length * Byte.BYTES;
  }
}
