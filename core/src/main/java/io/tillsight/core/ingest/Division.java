package io.tillsight.core.ingest;

import io.tillsight.core.table.TablePart;
import java.util.List;

/**
 * How the rows of a sales file are divided among threads.
 *
 * @param most parts
 * @param leastRows of a part
 */
record Division(int most, long leastRows) {
  /** All rows in one part. */
  static final Division NONE = new Division(1, 1);

  /** From so many rows on a thread of its own pays. */
  private static final long WORTH = 20_000;

  private static final int MOST = 4;

  /** As the processors of this machine allow. */
  static Division ofMachine() {
    return new Division(Math.min(MOST, Runtime.getRuntime().availableProcessors()), WORTH);
  }

  /** Parts of the rows, in the order of the file; the lines of an order stay together. */
  List<TablePart> parts(PlannedFile file) {
    long worth = Math.max(1, file.table().rows() / leastRows);
    int order = file.mapping().of(Role.ORDER).map(column -> column.column().index()).orElse(-1);
    return file.table().parts((int) Math.min(most, worth), order);
  }
}
