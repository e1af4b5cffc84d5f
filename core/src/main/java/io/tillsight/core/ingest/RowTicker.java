package io.tillsight.core.ingest;

/** Counts the rows that a thread has seen. */
@FunctionalInterface
interface RowTicker {
  /**
   * One more row.
   *
   * @throws java.util.concurrent.CancellationException when the work shall stop
   */
  void row();
}
