package io.tillsight.core.table;

import io.tillsight.core.table.source.RawRecord;
import java.util.List;

/** Hears what a scan repairs and leaves out. The default ignores everything. */
interface ScanListener {
  /** A listener that ignores everything. */
  ScanListener DEAF = new ScanListener() {};

  /** A line was left out. */
  default void skipped(String code, RawRecord line) {}

  /** A record had another number of fields and there was one clear way to read it. */
  default void repaired(RawRecord odd, String value, List<String> fields) {}

  /** A quoted field held a quote that was not doubled. */
  default void strayQuote(RawRecord odd, String column) {}

  /** A field held bytes of another encoding. */
  default void mixed(RawRecord odd, String column, String repaired) {}

  /** Another table starts at a line. */
  default void secondTable(long line) {}
}
