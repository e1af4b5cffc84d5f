package io.tillsight.core.table;

import java.util.List;

/** Whether some field is filled exactly where the first one is blank. */
final class Complement {
  private final long[] alike;
  private long firstFilled;
  private long firstBlank;
  private long allFilled;

  Complement(int width) {
    alike = new long[width];
  }

  /**
   * Counts a record.
   *
   * @param full whether every field is filled
   */
  void add(List<String> fields, boolean full) {
    if (full) {
      allFilled++;
      return;
    }
    boolean blank = CellTrait.BLANK.of(fields, 0);
    firstBlank += blank ? 1 : 0;
    firstFilled += blank ? 0 : 1;
    for (int i = 1; i < alike.length; i++) {
      alike[i] += blank == CellTrait.BLANK.of(fields, i) ? 1 : 0;
    }
  }

  /** Counts a record without a blank field. */
  void addFull() {
    allFilled++;
  }

  /** Whether there are at least as many records without a first cell as with one. */
  boolean isGrouped() {
    boolean complement = false;
    for (int i = 1; i < alike.length; i++) {
      complement |= alike[i] == 0;
    }
    return complement && allFilled == 0 && firstFilled > 0 && firstBlank >= firstFilled;
  }
}
