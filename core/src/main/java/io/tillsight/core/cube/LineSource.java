package io.tillsight.core.cube;

import io.tillsight.core.model.SaleLine;
import java.util.List;

/** Where the cube, which keeps no texts of single lines, finds the lines behind a filter. */
@FunctionalInterface
public interface LineSource {
  /** As {@link SalesEngine#lines}. */
  List<SaleLine> lines(Filter filter, long offset, int limit);
}
