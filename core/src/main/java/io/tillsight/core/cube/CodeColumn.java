package io.tillsight.core.cube;

/** A column of dictionary codes in the smallest width that holds them. */
abstract class CodeColumn {
  /** Copies rows [from, until) to the front of the target. */
  abstract void decode(int from, int until, int[] target);

  abstract int bytesPerLine();

  static CodeColumn of(int[] codes, int length, int cardinality) {
    if (cardinality <= 1 << 8) {
      return new Bytes(codes, length);
    }
    return cardinality <= 1 << 16 ? new Shorts(codes, length) : new Ints(codes, length);
  }

  private static final class Bytes extends CodeColumn {
    private final byte[] codes;

    Bytes(int[] source, int length) {
      codes = new byte[length];
      for (int i = 0; i < length; i++) {
        codes[i] = (byte) source[i];
      }
    }

    @Override
    void decode(int from, int until, int[] target) {
      for (int i = from, t = 0; i < until; i++, t++) {
        target[t] = codes[i] & 0xFF;
      }
    }

    @Override
    int bytesPerLine() {
      return Byte.BYTES;
    }
  }

  private static final class Shorts extends CodeColumn {
    private final short[] codes;

    Shorts(int[] source, int length) {
      codes = new short[length];
      for (int i = 0; i < length; i++) {
        codes[i] = (short) source[i];
      }
    }

    @Override
    void decode(int from, int until, int[] target) {
      for (int i = from, t = 0; i < until; i++, t++) {
        target[t] = codes[i] & 0xFFFF;
      }
    }

    @Override
    int bytesPerLine() {
      return Short.BYTES;
    }
  }

  private static final class Ints extends CodeColumn {
    private final int[] codes;

    Ints(int[] source, int length) {
      codes = java.util.Arrays.copyOf(source, length);
    }

    @Override
    void decode(int from, int until, int[] target) {
      System.arraycopy(codes, from, target, 0, until - from);
    }

    @Override
    int bytesPerLine() {
      return Integer.BYTES;
    }
  }
}
