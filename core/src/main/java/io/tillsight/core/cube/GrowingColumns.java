package io.tillsight.core.cube;

import java.util.Arrays;

/** Rows of ints and longs that grow as lines come in, before they are sorted and compacted. */
final class GrowingColumns {
  private final int[][] ints;
  private final long[][] longs;
  private int length;

  /**
   * Room for some rows.
   *
   * @param rows at first
   */
  GrowingColumns(int intColumns, int longColumns, int rows) {
    ints = new int[intColumns][rows];
    longs = new long[longColumns][rows];
  }

  int length() {
    return length;
  }

  /** Starts a row; its cells are then set. */
  void nextRow() {
    if (length == (ints.length > 0 ? ints[0].length : longs[0].length)) {
      int capacity = Math.addExact(length, length >> 1);
      for (int i = 0; i < ints.length; i++) {
        ints[i] = Arrays.copyOf(ints[i], capacity);
      }
      for (int i = 0; i < longs.length; i++) {
        longs[i] = Arrays.copyOf(longs[i], capacity);
      }
    }
    length++;
  }

  void set(int column, int value) {
    ints[column][length - 1] = value;
  }

  void set(int column, long value) {
    longs[column][length - 1] = value;
  }

  int[] ints(int column) {
    return ints[column];
  }

  int[] ints(int column, int[] order) {
    int[] sorted = new int[length];
    for (int i = 0; i < length; i++) {
      sorted[i] = ints[column][order[i]];
    }
    return sorted;
  }

  /**
   * @param translation new number for each, null for the same
   */
  int[] ints(int column, int[] order, int[] translation) {
    int[] sorted = ints(column, order);
    for (int i = 0; translation != null && i < length; i++) {
      sorted[i] = translation[sorted[i]];
    }
    return sorted;
  }

  long[] longs(int column, int[] order) {
    long[] sorted = new long[length];
    for (int i = 0; i < length; i++) {
      sorted[i] = longs[column][order[i]];
    }
    return sorted;
  }
}
