package io.tillsight.core.table;

import java.util.concurrent.CancellationException;

/** Tells the progress of one of several passes over a file, and stops when it is asked to. */
final class Steps {
  /** Tells nobody and never stops. */
  static final Steps SILENT = new Steps(Progress.NONE, 0, 0, 1);

  private final Progress progress;
  private final long total;
  private final int pass;
  private final int passes;

  Steps(Progress progress, long total, int pass, int passes) {
    this.progress = progress;
    this.total = total;
    this.pass = pass;
    this.passes = passes;
  }

  void step(long bytes, long rows) {
    if (!progress.advanced((pass * total + bytes) / passes, total, rows)) {
      throw new CancellationException("Reading was stopped");
    }
  }
}
