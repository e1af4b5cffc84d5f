package io.tillsight.app.ui.filter;

import io.tillsight.app.ui.kit.Background;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Asks which keys of a dimension there are to choose from. */
public final class FilterChoices {
  private final Supplier<SalesEngine> engine;
  private final Background background;

  /** Asks whatever engine is current. */
  public FilterChoices(Supplier<SalesEngine> engine, Background background) {
    this.engine = engine;
    this.background = background;
  }

  /**
   * Finds the keys that the rest of the filter leaves, largest sales first; none when no line says
   * anything about the dimension.
   */
  public void find(
      Dimension dimension,
      Filter filter,
      Consumer<List<String>> found,
      Consumer<Throwable> failed) {
    Query query = Query.by(dimension, filter.without(dimension), Measure.ALL_SALES);
    background.latest("filter/choices", () -> keys(engine.get().rows(query)), found, failed);
  }

  private static List<String> keys(Rows rows) {
    if (rows.size() == 1 && rows.key(0, 0).equals(Dimension.UNKNOWN)) {
      return List.of();
    }
    Comparator<Integer> bySize =
        Comparator.comparingLong(row -> -rows.value(row, Measure.ALL_SALES));
    return IntStream.range(0, rows.size())
        .boxed()
        .sorted(bySize.thenComparing(Comparator.naturalOrder()))
        .map(row -> rows.key(row, 0))
        .toList();
  }
}
