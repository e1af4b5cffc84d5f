package io.tillsight.core.cube;

/** A stable sort of row numbers by small codes, in linear time. */
final class CountingSort {
  private CountingSort() {}

  /**
   * @param codes key of each row, 0 to cardinality - 1
   * @param rows rows in their present order, null for their natural one
   */
  static int[] sort(int[] codes, int[] rows, int length, int cardinality) {
    int[] next = offsets(codes, length, cardinality);
    int[] sorted = new int[length];
    for (int i = 0; i < length; i++) {
      int row = rows == null ? i : rows[i];
      sorted[next[codes[row]]++] = row;
    }
    return sorted;
  }

  /** For each code the number of rows with a smaller one; one more entry for all rows. */
  static int[] offsets(int[] codes, int length, int cardinality) {
    int[] offsets = new int[cardinality + 1];
    for (int i = 0; i < length; i++) {
      offsets[codes[i] + 1]++;
    }
    for (int code = 0; code < cardinality; code++) {
      offsets[code + 1] += offsets[code];
    }
    return offsets;
  }
}
