package io.tillsight.core.cube;

import java.util.Arrays;

/** Rows of codes and amounts that grow as lines come in, before they are sorted and compacted. */
final class GrowingColumns {
  private final GrowingCodes[] codes;

  /** Null while all amounts of a column are unknown. */
  private final long[][] amounts;

  private int capacity;
  private int length;

  /**
   * Room for some rows.
   *
   * @param rows at first
   */
  GrowingColumns(int codeColumns, int amountColumns, int rows) {
    capacity = rows;
    amounts = new long[amountColumns][];
    codes = new GrowingCodes[codeColumns];
    for (int i = 0; i < codeColumns; i++) {
      codes[i] = new GrowingCodes(rows);
    }
  }

  int length() {
    return length;
  }

  /** Starts a row; its cells are then set. */
  void nextRow() {
    if (length == capacity) {
      capacity = Math.addExact(length, length >> 1);
      for (GrowingCodes column : codes) {
        column.grow(capacity);
      }
      for (int i = 0; i < amounts.length; i++) {
        amounts[i] = amounts[i] == null ? null : Arrays.copyOf(amounts[i], capacity);
      }
    }
    length++;
  }

  void set(int column, int code) {
    codes[column].set(length - 1, code);
  }

  /**
   * Sets an amount of the row.
   *
   * @param amount or {@link ValueColumn#UNKNOWN}
   */
  void set(int column, long amount) {
    if (amounts[column] == null) {
      if (amount == ValueColumn.UNKNOWN) {
        return;
      }
      amounts[column] = new long[capacity];
      Arrays.fill(amounts[column], 0, length - 1, ValueColumn.UNKNOWN);
    }
    amounts[column][length - 1] = amount;
  }

  /** All codes of a column. */
  int[] codes(int column) {
    return codes[column].first(length);
  }

  /** The codes of a column in the order of some rows. */
  int[] codes(int column, int[] order) {
    return codes[column].inOrder(order);
  }

  /**
   * The codes of a column in the order of some rows.
   *
   * @param translation new number for each, null for the same
   */
  int[] codes(int column, int[] order, int[] translation) {
    int[] sorted = codes(column, order);
    for (int i = 0; translation != null && i < sorted.length; i++) {
      sorted[i] = translation[sorted[i]];
    }
    return sorted;
  }

  /** The amounts of a column in the order of some rows. */
  long[] amounts(int column, int[] order) {
    long[] sorted = new long[order.length];
    if (amounts[column] == null) {
      Arrays.fill(sorted, ValueColumn.UNKNOWN);
      return sorted;
    }
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = amounts[column][order[i]];
    }
    return sorted;
  }
}
