package io.tillsight.core.cube;

import java.util.Arrays;

/**
 * Small numbers that grow in count, in as few bytes each as the largest so far needs: none while
 * all are 0.
 */
final class GrowingCodes {
  private int rows;
  private byte[] bytes;
  private short[] shorts;
  private int[] ints;

  /**
   * Room for some numbers.
   *
   * @param rows at first
   */
  GrowingCodes(int rows) {
    this.rows = rows;
  }

  /** Room for more numbers. */
  void grow(int more) {
    rows = more;
    if (bytes != null) {
      bytes = Arrays.copyOf(bytes, rows);
    } else if (shorts != null) {
      shorts = Arrays.copyOf(shorts, rows);
    } else if (ints != null) {
      ints = Arrays.copyOf(ints, rows);
    }
  }

  void set(int row, int value) {
    if (isZero()) {
      if (value == 0) {
        return;
      }
      bytes = new byte[rows];
    }
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

  private boolean isZero() {
    return bytes == null && shorts == null && ints == null;
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
    if (shorts != null) {
      return shorts[row];
    }
    return ints == null ? 0 : ints[row];
  }

  /** The numbers of some rows. */
  int[] at(int[] places) {
    int[] found = new int[places.length];
    for (int i = 0; i < found.length && !isZero(); i++) {
      found[i] = get(places[i]);
    }
    return found;
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
