package io.tillsight.persistence.query;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Selection;
import io.tillsight.persistence.storage.Visibility;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A select over the visible lines under a filter: only the joins it needs, keys as parameters. */
final class Statement {
  private final Set<Join> joins = EnumSet.noneOf(Join.class);
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  Statement(Visibility visibility, Filter filter) {
    conditions.add(visibility.condition("l"));
    if (filter.period().from() != null) {
      conditions.add("l.sale_day >= ?");
      parameters.add(filter.period().from().toEpochDay());
    }
    if (filter.period().until() != null) {
      conditions.add("l.sale_day <= ?");
      parameters.add(filter.period().until().toEpochDay());
    }
    filter.selections().forEach(this::select);
  }

  /** Sees to it that the table is there. */
  void need(Join join) {
    if (join != null) {
      joins.addAll(join.withNeeds());
    }
  }

  /**
   * @param columns what to select
   * @param end what follows the conditions, may be empty
   */
  String sql(String columns, String end) {
    String tables = joins.stream().map(join -> " " + join.sql()).collect(Collectors.joining());
    return "select "
        + columns
        + " from sale_line l"
        + tables
        + " where "
        + String.join(" and ", conditions)
        + end;
  }

  Object[] parameters(Object... more) {
    List<Object> all = new ArrayList<>(parameters);
    Collections.addAll(all, more);
    return all.toArray();
  }

  private void select(Dimension dimension, Selection selection) {
    if (selection.keys().isEmpty()) {
      conditions.add(selection.excluded() ? "1 = 1" : "1 = 0");
      return;
    }
    Key key = Key.of(dimension);
    need(key.join());
    String marks = String.join(", ", Collections.nCopies(selection.keys().size(), "?"));
    conditions.add(key.sql() + (selection.excluded() ? " not in (" : " in (") + marks + ")");
    parameters.addAll(selection.keys());
  }
}
