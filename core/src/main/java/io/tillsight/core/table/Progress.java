package io.tillsight.core.table;

/** Where long work reports to, and asks whether it should stop. */
public interface Progress {
  /** Reports to nobody and never stops. */
  Progress NONE = (bytes, totalBytes, rows) -> true;

  /**
   * Tells how far the work is; called every few thousand rows.
   *
   * @param bytes bytes done
   * @param totalBytes bytes in all, 0 when unknown
   * @param rows rows done
   * @return false when the work shall stop; it then throws {@link
   *     java.util.concurrent.CancellationException} and leaves nothing behind
   */
  boolean advanced(long bytes, long totalBytes, long rows);
}
