package io.tillsight.core.cube;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The latest passes, so that the same questions over a period moved by a little cost little. A pass
 * is taken out while it is in use.
 */
final class KeptPasses {
  private static final long MOST_GROUPS = 2_000_000;

  private final LinkedHashMap<Key, Pass> passes = new LinkedHashMap<>();
  private long groups;

  /**
   * What was asked.
   *
   * @param selections under these selections
   * @param questions without their filters
   */
  record Key(Map<Dimension, Selection> selections, List<Query> questions) {
    static Key of(Filter filter, List<Query> queries) {
      return new Key(
          filter.selections(),
          queries.stream()
              .map(query -> new Query(query.by(), query.measures(), Filter.ALL))
              .toList());
    }
  }

  /** Takes a pass out; null when there is none from where the period is near. */
  synchronized Pass take(Key key, Period period) {
    Pass pass = passes.get(key);
    if (pass == null || pass.distance(period) >= pass.rows(period)) {
      return null;
    }
    passes.remove(key);
    groups -= pass.size();
    return pass;
  }

  /** Keeps a pass, instead of those that were not used for longest. */
  synchronized void keep(Key key, Pass pass) {
    if (!pass.canMove() || pass.size() > MOST_GROUPS) {
      return;
    }
    Pass before = passes.remove(key);
    groups += pass.size() - (before == null ? 0 : before.size());
    passes.put(key, pass);
    Iterator<Pass> eldest = passes.values().iterator();
    while (groups > MOST_GROUPS) {
      groups -= eldest.next().size();
      eldest.remove();
    }
  }
}
