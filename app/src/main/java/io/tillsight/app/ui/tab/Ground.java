package io.tillsight.app.ui.tab;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a tab stands on: which dimensions the files say anything about, and whether the filter
 * leaves any sale.
 *
 * @param known dimensions with at least one key, among all lines
 * @param emptiness why nothing is left, empty when something is
 */
public record Ground(Set<Dimension> known, Optional<Emptiness> emptiness) {

  /** Asks the engine; not for the screen's thread. */
  public static Ground of(TabState state, Set<Dimension> asked) {
    EnumSet<Dimension> known = EnumSet.noneOf(Dimension.class);
    List<Query> queries =
        asked.stream()
            .map(dimension -> Query.by(dimension, Filter.ALL, Measure.ALL_LINES))
            .toList();
    state.engine().all(queries).stream()
        .filter(Ground::isKnown)
        .forEach(rows -> known.add(rows.query().by().get(0)));
    return new Ground(known, Emptiness.of(state.engine(), state.filter().filter()));
  }

  /** The first of these that the files say anything about. */
  public Optional<Dimension> first(List<Dimension> wanted) {
    return wanted.stream().filter(known::contains).findFirst();
  }

  private static boolean isKnown(Rows rows) {
    // The empty key is the first.
    return rows.size() > 0 && !rows.key(rows.size() - 1, 0).equals(Dimension.UNKNOWN);
  }
}
