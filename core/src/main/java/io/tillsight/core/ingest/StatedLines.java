package io.tillsight.core.ingest;

import io.tillsight.core.table.Row;

/** Tells what the records of a sales file say, one after the other in the order of the file. */
interface StatedLines {
  /** Goes to a record. */
  void show(Row row);

  /** What the record says. */
  StatedLine line();

  /**
   * Number of what the record sold, see {@link Combinations}; {@link Combinations#NONE} when it has
   * none.
   */
  int combination();

  /** The head of a record that has a {@link #combination}; null when it is not known yet. */
  StatedLine.Head head();

  /** How many values of the records so far had more than four places, float tails apart. */
  long rounded();

  /** The cells by role. */
  Cells cells();
}
