package io.tillsight.core.table;

import java.util.function.Consumer;

/**
 * Some records of a table, one behind the other, that may be scanned beside those of other parts.
 */
public interface TablePart {
  /** Number of records, bad ones included. */
  long rows();

  /** Streams them as {@link Table#scan} streams all. */
  void scan(Consumer<Row> visitor);
}
