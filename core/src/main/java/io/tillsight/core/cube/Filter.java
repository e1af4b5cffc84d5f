package io.tillsight.core.cube;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which lines count: a period and, per dimension, a selection of keys; all must hold. Immutable.
 *
 * @param period days that count
 * @param selections by dimension; a dimension without one is not restricted
 */
public record Filter(Period period, Map<Dimension, Selection> selections) {
  /** Every line. */
  public static final Filter ALL = new Filter(Period.ALL, Map.of());

  /** Copies the selections, in the order of {@link Dimension}. */
  public Filter {
    Map<Dimension, Selection> copy = new EnumMap<>(Dimension.class);
    copy.putAll(selections);
    selections = Collections.unmodifiableMap(copy);
  }

  /** The same with another period. */
  public Filter during(Period other) {
    return new Filter(other, selections);
  }

  /** The same with this selection for the dimension, instead of any earlier one. */
  public Filter with(Dimension dimension, Selection selection) {
    Map<Dimension, Selection> copy = copyOfSelections();
    copy.put(dimension, selection);
    return new Filter(period, copy);
  }

  /** Keeps only these keys of the dimension. */
  public Filter only(Dimension dimension, String... keys) {
    return with(dimension, Selection.only(List.of(keys)));
  }

  /** Keeps only these keys of the dimension. */
  public Filter only(Dimension dimension, Collection<String> keys) {
    return with(dimension, Selection.only(keys));
  }

  /** Leaves these keys of the dimension out. */
  public Filter except(Dimension dimension, String... keys) {
    return with(dimension, Selection.except(List.of(keys)));
  }

  /** The same without any selection on the dimension: what a chart over it asks. */
  public Filter without(Dimension dimension) {
    if (!selections.containsKey(dimension)) {
      return this;
    }
    Map<Dimension, Selection> copy = copyOfSelections();
    copy.remove(dimension);
    return new Filter(period, copy);
  }

  /**
   * The same lines, with kept days, weeks, months, quarters or years that follow each other without
   * a gap said by the period instead of by a selection, so that a period to compare with can be
   * found. Other selections stay.
   */
  public Filter narrowed() {
    Filter narrowed = this;
    for (Dimension dimension : Narrowing.PERIODS) {
      Selection selection = selections.get(dimension);
      Period shared =
          selection == null ? null : Narrowing.of(dimension, selection, narrowed.period);
      if (shared != null) {
        narrowed = narrowed.without(dimension).during(shared);
      }
    }
    return narrowed;
  }

  /** Whether every line passes. */
  public boolean isEmpty() {
    return equals(ALL);
  }

  private Map<Dimension, Selection> copyOfSelections() {
    Map<Dimension, Selection> copy = new EnumMap<>(Dimension.class);
    copy.putAll(selections);
    return copy;
  }
}
