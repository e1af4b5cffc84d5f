package io.tillsight.app.ui.tab;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Catalogue;
import java.util.Optional;

/**
 * Why a filter leaves nothing: the part of it that empties the screen.
 *
 * @param filter the filter
 * @param part the selection whose removal brings most sales back; empty when it is the period
 * @param salesWithout sales lines that count without that part
 * @param catalogue the names of what is selected
 */
public record Emptiness(
    Filter filter, Optional<Dimension> part, long salesWithout, Catalogue catalogue) {

  /** Asks the engine; empty when the filter leaves something. Not for the screen's thread. */
  public static Optional<Emptiness> of(SalesEngine engine, Filter filter) {
    if (lines(engine, filter) > 0) {
      return Optional.empty();
    }
    Emptiness best =
        new Emptiness(
            filter, Optional.empty(), lines(engine, filter.during(Period.ALL)), engine.catalogue());
    for (Dimension dimension : filter.selections().keySet()) {
      long without = lines(engine, filter.without(dimension));
      if (without > best.salesWithout()) {
        best = new Emptiness(filter, Optional.of(dimension), without, engine.catalogue());
      }
    }
    return Optional.of(best);
  }

  private static long lines(SalesEngine engine, Filter filter) {
    return engine.rows(Query.total(filter, Measure.LINES)).count(0, Measure.LINES);
  }
}
