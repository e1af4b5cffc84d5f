package io.tillsight.app.workspace;

import io.tillsight.core.cube.CubeBuilder;
import io.tillsight.core.cube.CubeEngine;
import io.tillsight.core.cube.LineSource;
import io.tillsight.core.ingest.LineListener;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.LineTarget;
import java.util.concurrent.atomic.AtomicReference;

/** Columns that are filled with the lines of an import while it is read; they serve once. */
final class ColumnsAhead implements LineListener {
  private final AtomicReference<CubeBuilder> columns;
  private boolean isBegun;

  /**
   * Columns without lines.
   *
   * @param expected how many will come, about
   */
  ColumnsAhead(Catalogue catalogue, long expected) {
    columns = new AtomicReference<>(new CubeBuilder(catalogue, expected));
  }

  @Override
  public LineTarget part(long rows) {
    CubeBuilder first = columns.get();
    CubeBuilder own = isBegun ? first.beside(rows) : first;
    isBegun = true;
    return own;
  }

  /** How many lines came; none once they are built. */
  long lines() {
    return isUsed() ? 0 : columns.get().lines();
  }

  /** Whether they were built already. */
  boolean isUsed() {
    return columns.get() == null;
  }

  /** The columns, of which nothing is left here. */
  CubeEngine build(LineSource source) {
    return columns.getAndSet(null).build(source);
  }
}
