package io.tillsight.core.table.source;

/** Records, one after the other. */
@FunctionalInterface
public interface Records {
  /** The next record, null behind the last. */
  RawRecord next();
}
