package io.tillsight.core.cube;

import java.util.Arrays;

/** Small numbers that grow in count, in as few bytes each as the largest so far needs. */
final class GrowingCodes {
  private byte[] bytes;
  private short[] shorts;
  private int[] ints;

  /**
   * Room for some numbers.
   *
   * @param rows at first
   */
  GrowingCodes(int rows) {
    bytes = new byte[rows];
  }

  /** Room for more numbers. */
  void grow(int rows) {
    if (bytes != null) {
      bytes = Arrays.copyOf(bytes, rows);
    } else if (shorts != null) {
      shorts = Arrays.copyOf(shorts, rows);
    } else {
      ints = Arrays.copyOf(ints, rows);
    }
  }

  void set(int row, int value) {
    if (bytes != null && value == (byte) value) {
      bytes[row] = (byte) value;
    } else if (shorts != null && value == (short) value) {
      shorts[row] = (short) value;
    } else {
      wider(row, value);
    }
  }

  /**
   * Sets the first numbers of another column behind those before; there is room for them.
   *
   * @param translation the number here for each there, null for the same
   */
  void append(int before, GrowingCodes other, int count, int[] translation) {
    for (int row = 0; row < count; row++) {
      int value = other.get(row);
      set(before + row, translation == null ? value : translation[value]);
    }
  }

  private void wider(int row, int value) {
    if (bytes != null && value == (short) value) {
      shorts = new short[bytes.length];
      for (int i = 0; i < row; i++) {
        shorts[i] = bytes[i];
      }
      bytes = null;
      shorts[row] = (short) value;
      return;
    }
    if (ints == null) {
      int rows = bytes == null ? shorts.length : bytes.length;
      int[] copied = new int[rows];
      for (int i = 0; i < row; i++) {
        copied[i] = get(i);
      }
      bytes = null;
      shorts = null;
      ints = copied;
    }
    ints[row] = value;
  }

  int get(int row) {
    if (bytes != null) {
      return bytes[row];
    }
    return shorts == null ? ints[row] : shorts[row];
  }

  /** The numbers of rows in another order. */
  int[] inOrder(int[] rows) {
    int[] sorted = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      sorted[i] = get(rows[i]);
    }
    return sorted;
  }

  /** The first numbers. */
  int[] first(int count) {
    int[] first = new int[count];
    for (int i = 0; i < count; i++) {
      first[i] = get(i);
    }
    return first;
  }
}
