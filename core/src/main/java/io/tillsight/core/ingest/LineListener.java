package io.tillsight.core.ingest;

import io.tillsight.core.model.LineTarget;

/** Hears all lines of a plan. */
@FunctionalInterface
public interface LineListener {
  /**
   * Who hears the lines of a part of the files, in their order and on one thread, beside those who
   * hear other parts. Asked for by one thread, in the order of the parts.
   *
   * @param rows most lines that may come, about
   */
  LineTarget part(long rows);
}
