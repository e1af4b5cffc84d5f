package io.tillsight.app.ui.wizard;

/**
 * How far the reading or the import of files is.
 *
 * @param bytes bytes done
 * @param totalBytes bytes in all, 0 when unknown
 * @param rows rows done
 */
record Advance(long bytes, long totalBytes, long rows) {
  /** Nothing is done yet, and nobody knows how much there is. */
  static final Advance NONE = new Advance(0, 0, 0);

  /** Share done from 0 to 1, below 0 when unknown. */
  double share() {
    return totalBytes > 0 ? Math.min(1, (double) bytes / totalBytes) : -1;
  }
}
