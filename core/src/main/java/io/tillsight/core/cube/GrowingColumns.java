package io.tillsight.core.cube;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Rows of codes and amounts that grow as they come in, before they are sorted and compacted. */
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
      grow(Math.addExact(length, length >> 1));
    }
    length++;
  }

  private void grow(int rows) {
    capacity = rows;
    for (GrowingCodes column : codes) {
      column.grow(rows);
    }
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = amounts[i] == null ? null : Arrays.copyOf(amounts[i], rows);
    }
  }

  /**
   * Adds the rows of another one, which loses them.
   *
   * @param translation makes for a column of codes the code here for each code there, null for the
   *     same; asked by several threads
   */
  void append(GrowingColumns other, IntFunction<int[]> translation) {
    int before = length;
    length = Math.addExact(length, other.length);
    if (length > capacity) {
      grow(length);
    }
    IntStream.range(0, codes.length)
        .parallel()
        .forEach(i -> codes[i].append(before, other.codes[i], other.length, translation.apply(i)));
    for (int i = 0; i < amounts.length; i++) {
      append(i, before, other);
    }
  }

  private void append(int column, int before, GrowingColumns other) {
    long[] more = other.amounts[column];
    if (amounts[column] == null && more == null) {
      return;
    }
    if (amounts[column] == null) {
      amounts[column] = new long[capacity];
      Arrays.fill(amounts[column], 0, before, ValueColumn.UNKNOWN);
    }
    if (more == null) {
      Arrays.fill(amounts[column], before, length, ValueColumn.UNKNOWN);
    } else {
      System.arraycopy(more, 0, amounts[column], before, other.length);
      other.amounts[column] = null;
    }
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

  /** The codes of a column in some rows. */
  int[] codes(int column, int[] some) {
    return codes[column].at(some);
  }

  /**
   * The codes of a column in some rows.
   *
   * @param translation new number for each, null for the same
   */
  int[] codes(int column, int[] some, int[] translation) {
    int[] found = codes(column, some);
    for (int i = 0; translation != null && i < found.length; i++) {
      found[i] = translation[found[i]];
    }
    return found;
  }

  /** The amounts of a column in some rows. */
  long[] amounts(int column, int[] some) {
    long[] found = new long[some.length];
    if (amounts[column] == null) {
      Arrays.fill(found, ValueColumn.UNKNOWN);
      return found;
    }
    for (int i = 0; i < found.length; i++) {
      found[i] = amounts[column][some[i]];
    }
    return found;
  }
}
