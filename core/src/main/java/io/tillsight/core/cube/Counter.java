package io.tillsight.core.cube;

/** What does not add up: distinct counts and first and last days, per group. */
interface Counter {
  /** Makes room for this many groups. */
  void ensure(int groups);

  void add(Block block);

  long value(int group);
}
