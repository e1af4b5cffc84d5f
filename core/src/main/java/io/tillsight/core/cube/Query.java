package io.tillsight.core.cube;

import java.util.List;

/**
 * A question: these measures, grouped by these dimensions, over the lines that pass the filter.
 *
 * @param by no dimension twice; empty for one row over everything
 * @param measures at least one, none twice
 * @param filter which lines count
 */
public record Query(List<Dimension> by, List<Measure> measures, Filter filter) {
  /** Copies the lists and refuses repetitions. */
  public Query {
    by = List.copyOf(by);
    measures = List.copyOf(measures);
    if (measures.isEmpty()) {
      throw new IllegalArgumentException("A query needs at least one measure");
    }
    requireDistinct(by);
    requireDistinct(measures);
  }

  /** These measures over all that passes the filter, in one row. */
  public static Query total(Filter filter, Measure... measures) {
    return new Query(List.of(), List.of(measures), filter);
  }

  /** These measures for each key of one dimension. */
  public static Query by(Dimension dimension, Filter filter, Measure... measures) {
    return new Query(List.of(dimension), List.of(measures), filter);
  }

  /** These measures for each pair of keys of two dimensions. */
  public static Query by(Dimension first, Dimension second, Filter filter, Measure... measures) {
    return new Query(List.of(first, second), List.of(measures), filter);
  }

  private static void requireDistinct(List<?> items) {
    if (items.stream().distinct().count() != items.size()) {
      throw new IllegalArgumentException("Named twice in one query: " + items);
    }
  }
}
