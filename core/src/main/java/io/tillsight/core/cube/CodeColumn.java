package io.tillsight.core.cube;

/** A column of dictionary codes in the smallest width that holds them. */
abstract class CodeColumn {
  /** Copies rows [from, until) to the front of the target. */
  abstract void decode(int from, int until, int[] target);

  /** Copies the rows at these positions after {@code from} to the front of the target. */
  abstract void gather(int from, int[] positions, int count, int[] target);

  /** Memory it takes. */
  abstract long bytes();

  static CodeColumn of(int[] codes) {
    int largest = 0;
    boolean same = true;
    for (int code : codes) {
      largest = Math.max(largest, code);
      same &= code == codes[0];
    }
    if (same) {
      return new SameCodes(codes.length == 0 ? 0 : codes[0]);
    }
    if (largest < 1 << 8) {
      return ByteCodes.of(codes);
    }
    return largest < 1 << 16 ? ShortCodes.of(codes) : new IntCodes(codes);
  }
}
