package io.tillsight.core.ingest;

import io.tillsight.core.table.Progress;
import java.util.concurrent.CancellationException;

/** Counts rows and tells the progress now and then. */
final class Ticker {
  private static final int ROWS_PER_TICK = 1_000;

  private final Progress progress;
  private final long totalBytes;
  private final long totalRows;
  private long rows;

  Ticker(Progress progress, long totalBytes, long totalRows) {
    this.progress = progress;
    this.totalBytes = totalBytes;
    this.totalRows = totalRows;
  }

  /**
   * One more row.
   *
   * @throws CancellationException when the work shall stop
   */
  void row() {
    rows++;
    if (rows % ROWS_PER_TICK == 0) {
      tell();
    }
  }

  /** Tells where the work is; the bytes follow from the share of the rows. */
  void tell() {
    double share = totalRows == 0 ? 1 : Math.min(1.0, (double) rows / totalRows);
    if (!progress.advanced((long) (share * totalBytes), totalBytes, rows)) {
      throw new CancellationException("The import was cancelled");
    }
  }
}
