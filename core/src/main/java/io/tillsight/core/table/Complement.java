package io.tillsight.core.table;

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
   * @param blank which fields are
   */
  void add(boolean[] blank) {
    boolean first = blank[0];
    firstBlank += first ? 1 : 0;
    firstFilled += first ? 0 : 1;
    for (int i = 1; i < alike.length; i++) {
      alike[i] += first == blank[i] ? 1 : 0;
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
