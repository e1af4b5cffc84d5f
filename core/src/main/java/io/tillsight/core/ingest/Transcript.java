package io.tillsight.core.ingest;

import java.util.Arrays;

/**
 * What the records of a part of a file said of what was sold, so that it need not be put together
 * once more: four bytes for each beside the different things. A record that says something wrong is
 * to be read again.
 */
final class Transcript {
  private final ByNumber<Told> sold = new ByNumber<>();

  /** For each record the number of what it sold. */
  private int[] rows;

  private int size;
  private int numbers;

  /** What all records with the same combination of cells say. */
  record Told(String product, String productName, StatedLine.Numbers numbers, long rounded) {}

  /**
   * Nothing told.
   *
   * @param expected how many records there are
   */
  Transcript(long expected) {
    rows = new int[(int) Math.min(Integer.MAX_VALUE / 2, Math.max(1, expected))];
  }

  /**
   * The next record.
   *
   * @param combination of its cells
   * @param rounded how many of its values were rounded
   */
  void add(StatedLine line, int combination, long rounded) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * rows.length);
    }
    boolean isTold = combination != Combinations.NONE && line.fault() == null;
    if (isTold && sold.get(combination) == null) {
      sold.put(combination, new Told(line.product(), line.productName(), line.numbers(), rounded));
      numbers = Math.max(numbers, combination + 1);
    }
    rows[size] = isTold ? combination : Combinations.NONE;
    size++;
  }

  /** How many records there are. */
  int size() {
    return size;
  }

  /** Larger than any combination. */
  int numbers() {
    return numbers;
  }

  /** The combination of a record, {@link Combinations#NONE} when it is to be read again. */
  int combination(int record) {
    return rows[record];
  }

  Told told(int combination) {
    return sold.get(combination);
  }
}
