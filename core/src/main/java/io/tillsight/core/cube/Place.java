package io.tillsight.core.cube;

/** The inner loops: codes to positions, and positions back to keys. */
final class Place {
  /** Most positions that {@link #back} can tell apart. */
  static final int MOST = 1 << 20;

  private static final int SCALE = 40;

  private Place() {}

  /** Codes that are their own keys. */
  static void plain(int stride, int[] codes, int count, int[] target) {
    for (int i = 0; i < count; i++) {
      target[i] = codes[i] * stride;
    }
  }

  static void keys(int[] keyOfCode, int stride, int[] codes, int count, int[] target) {
    for (int i = 0; i < count; i++) {
      target[i] = keyOfCode[codes[i]] * stride;
    }
  }

  /** As {@link #plain}, onto what another dimension contributes. */
  static void addPlain(int stride, int[] codes, int count, int[] target) {
    for (int i = 0; i < count; i++) {
      target[i] += codes[i] * stride;
    }
  }

  /** As {@link #keys}, onto what another dimension contributes. */
  static void addKeys(int[] keyOfCode, int stride, int[] codes, int count, int[] target) {
    for (int i = 0; i < count; i++) {
      target[i] += keyOfCode[codes[i]] * stride;
    }
  }

  static void addKeys(int[] keyOfCode, long stride, int[] codes, int count, long[] target) {
    for (int i = 0; i < count; i++) {
      target[i] += keyOfCode[codes[i]] * stride;
    }
  }

  /**
   * The keys that positions were made of. Multiplies by 2^40 / d where others divide by d: exact,
   * for positions and divisors are at most 2^20, and several times faster.
   */
  static void back(int[] positions, int count, int stride, int size, int[] keys) {
    long byStride = inverse(stride);
    long bySize = inverse(size);
    for (int i = 0; i < count; i++) {
      long slower = positions[i] * byStride >>> SCALE;
      keys[i] = (int) (slower - (slower * bySize >>> SCALE) * size);
    }
  }

  private static long inverse(int divisor) {
    return (1L << SCALE) / divisor + 1;
  }
}
