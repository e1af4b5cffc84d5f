package io.tillsight.core.ingest;

import io.tillsight.core.table.Row;

/** Tells what the records of a sales file say, one after the other in the order of the file. */
interface StatedLines {
  /** What a record says. */
  StatedLine read(Row row);

  /**
   * Number of what the record read last sold, see {@link Combinations}; {@link Combinations#NONE}
   * when it has none.
   */
  int combination();

  /** How many values had more than four places, float tails apart. */
  long rounded();

  /** The cells by role. */
  Cells cells();
}
