package io.tillsight.core.table.source;

/** Hears how far a reading is. */
@FunctionalInterface
public interface Advance {
  /**
   * Called every few thousand records; what it throws ends the reading.
   *
   * @param bytes bytes read
   * @param rows records read
   */
  void at(long bytes, long rows);
}
