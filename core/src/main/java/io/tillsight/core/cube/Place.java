package io.tillsight.core.cube;

/** The inner loops: codes to positions. */
final class Place {
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
}
