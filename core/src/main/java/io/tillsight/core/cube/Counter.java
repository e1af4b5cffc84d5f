package io.tillsight.core.cube;

/** What does not add up: distinct counts and first and last days, per group. */
interface Counter {
  /** Makes room for this many groups. */
  void ensure(int groups);

  /** Adds the rows of a block, or takes them away. */
  void add(Block block, int[] groups);

  long value(int group);

  /** Whether rows that were added can be taken away again. */
  boolean canTakeAway();

  /** Whether counts over some rows and over others make one. */
  default boolean canMerge() {
    return false;
  }

  /** Takes over what another of its kind has counted over other rows, of other days. */
  default void merge(Counter other) {
    throw new UnsupportedOperationException();
  }

  /** Rows that follow need not follow those that came before. */
  default void restart() {
    // Most look at each row for itself.
  }
}
