package io.tillsight.core.ingest;

import io.tillsight.core.table.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Counts rows and tells the progress now and then, on the thread that the work was given to. */
final class Ticker implements RowTicker {
  private static final int ROWS_PER_TICK = 1_000;

  private final Progress progress;
  private final long totalBytes;
  private final long totalRows;
  private final List<Aside> asides = new ArrayList<>();
  private long rows;

  Ticker(Progress progress, long totalBytes, long totalRows) {
    this.progress = progress;
    this.totalBytes = totalBytes;
    this.totalRows = totalRows;
  }

  @Override
  public void row() {
    rows++;
    if (rows % ROWS_PER_TICK == 0) {
      tell();
    }
  }

  /**
   * Tells where the work is; the bytes follow from the share of the rows.
   *
   * @throws CancellationException when the work shall stop
   */
  void tell() {
    long all = rows;
    for (Aside aside : asides) {
      all += aside.told;
    }
    double share = totalRows == 0 ? 1 : Math.min(1.0, (double) all / totalRows);
    if (!progress.advanced((long) (share * totalBytes), totalBytes, all)) {
      throw new CancellationException("The import was cancelled");
    }
  }

  /** Counts for another thread; this one tells of it. */
  Aside aside() {
    Aside aside = new Aside();
    asides.add(aside);
    return aside;
  }

  /** Another thread has ended: the rows that it counted are counted here. */
  void takeIn(Aside ended) {
    asides.remove(ended);
    rows += ended.rows;
  }

  /** Counts rows for one other thread. */
  static final class Aside implements RowTicker {
    private long rows;
    private volatile long told;
    private volatile boolean stopped;

    @Override
    public void row() {
      rows++;
      if (rows % ROWS_PER_TICK == 0) {
        told = rows;
        if (stopped) {
          throw new CancellationException("The import was cancelled");
        }
      }
    }

    /** Its thread shall stop soon. */
    void stop() {
      stopped = true;
    }
  }
}
