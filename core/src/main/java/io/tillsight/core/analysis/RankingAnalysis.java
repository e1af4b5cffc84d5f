package io.tillsight.core.analysis;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * The keys of one dimension by net sales, high to low (equal amounts by label), with share and
 * like-for-like growth. Parts add up to the total: what the first N leave is one row "others", and
 * lines that do not say are a row of their own with the key {@link Dimension#UNKNOWN}.
 */
public final class RankingAnalysis {
  private final SalesEngine engine;
  private final Dimension dimension;
  private final Filter filter;
  private final Against against;
  private final int limit;

  private RankingAnalysis(
      SalesEngine engine, Dimension dimension, Filter filter, Against against, int limit) {
    this.engine = engine;
    this.dimension = dimension;
    this.filter = filter;
    this.against = against;
    this.limit = limit;
  }

  /** All keys of the dimension, over all lines, compared with last year. */
  public static RankingAnalysis of(SalesEngine engine, Dimension dimension) {
    return new RankingAnalysis(engine, dimension, Filter.ALL, Against.LAST_YEAR, Integer.MAX_VALUE);
  }

  /** Under this filter; a selection on the ranked dimension itself does not narrow the ranking. */
  public RankingAnalysis withFilter(Filter wanted) {
    return new RankingAnalysis(engine, dimension, wanted, against, limit);
  }

  /** Growth against this. */
  public RankingAnalysis withComparison(Against wanted) {
    return new RankingAnalysis(engine, dimension, filter, wanted, limit);
  }

  /** At most this many rows, the rest together as others. */
  public RankingAnalysis withLimit(int rows) {
    return new RankingAnalysis(engine, dimension, filter, against, rows);
  }

  /** Computes the ranking. */
  public Result run() {
    Filter open = filter.without(dimension);
    Optional<Comparison> comparison =
        Comparison.of(against, filter.period(), SellingDays.of(engine));
    List<Rows> asked = engine.all(queries(open, comparison));
    Rows rows = asked.get(0);
    Map<String, Long> now = comparison.map(c -> sales(asked.get(2))).orElse(Map.of());
    Map<String, Long> before = comparison.map(c -> sales(asked.get(3))).orElse(Map.of());
    List<Row> all = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      Figures figures = Figures.of(rows, row);
      String key = rows.key(row, 0);
      if (figures.lines() > 0) {
        all.add(new Row(key, label(key), figures, change(comparison, key, now, before)));
      }
    }
    all.sort(
        Comparator.comparing((Row row) -> row.figures().netSales())
            .reversed()
            .thenComparing(Row::label));
    return result(all, open, comparison, Figures.of(asked.get(1), 0));
  }

  /** Asked together: they are answered in one pass. */
  private List<Query> queries(Filter open, Optional<Comparison> comparison) {
    List<Query> queries = new ArrayList<>();
    queries.add(new Query(List.of(dimension), Figures.MEASURES, open));
    queries.add(new Query(List.of(), Figures.MEASURES, open));
    comparison.ifPresent(
        c -> {
          queries.add(Query.by(dimension, open.during(c.current()), Measure.NET_SALES));
          queries.add(Query.by(dimension, c.before(open), Measure.NET_SALES));
          queries.add(Query.total(open.during(c.current()), Measure.NET_SALES));
          queries.add(Query.total(c.before(open), Measure.NET_SALES));
        });
    return queries;
  }

  private Result result(
      List<Row> all, Filter open, Optional<Comparison> comparison, Figures total) {
    // Over everything, so that keys that were sold only in the base count too.
    Optional<Change> totalChange = change(open, comparison);
    if (all.size() <= limit) {
      return new Result(dimension, all, Optional.empty(), 0, total, totalChange, comparison);
    }
    List<Row> first = all.subList(0, limit);
    List<String> keys = first.stream().map(Row::key).toList();
    Filter rest = open.with(dimension, io.tillsight.core.cube.Selection.except(keys));
    Row others = new Row(Dimension.UNKNOWN, "", total(rest), change(rest, comparison));
    return new Result(
        dimension, first, Optional.of(others), all.size() - limit, total, totalChange, comparison);
  }

  private Optional<Change> change(Filter where, Optional<Comparison> comparison) {
    return comparison.map(c -> new Change(sum(where.during(c.current())), sum(c.before(where))));
  }

  private Figures total(Filter where) {
    return Figures.of(engine.rows(new Query(List.of(), Figures.MEASURES, where)), 0);
  }

  private long sum(Filter where) {
    return engine.rows(Query.total(where, Measure.NET_SALES)).value(0, Measure.NET_SALES);
  }

  private static Map<String, Long> sales(Rows rows) {
    return rows.list().stream()
        .collect(Collectors.toMap(row -> row.keys().get(0), row -> row.values()[0]));
  }

  private static Optional<Change> change(
      Optional<Comparison> comparison,
      String key,
      Map<String, Long> now,
      Map<String, Long> before) {
    return comparison.map(c -> new Change(now.getOrDefault(key, 0L), before.getOrDefault(key, 0L)));
  }

  private String label(String key) {
    return Labels.of(engine.catalogue(), dimension, key);
  }

  /**
   * A ranking.
   *
   * @param dimension what is ranked
   * @param rows high to low
   * @param others what the limit left out, empty when nothing was
   * @param othersCount number of keys in others
   * @param total over all keys
   * @param totalChange its net sales in the compared periods, also of keys that have no row any
   *     more; empty without comparison
   * @param comparison the two periods compared, empty when there is nothing to compare with
   */
  public record Result(
      Dimension dimension,
      List<Row> rows,
      Optional<Row> others,
      int othersCount,
      Figures total,
      Optional<Change> totalChange,
      Optional<Comparison> comparison) {
    /** Share of the row's net sales in the total; empty when the total is not positive. */
    public OptionalDouble share(Row row) {
      return Ratio.share(row.figures().netSales().scaled(), total.netSales().scaled());
    }
  }

  /**
   * One key.
   *
   * @param key key along the dimension
   * @param label what to show; empty for unknown and for others
   * @param figures its figures over the whole filter
   * @param change its net sales in the compared periods, empty without comparison
   */
  public record Row(String key, String label, Figures figures, Optional<Change> change) {
    /** Net sales. */
    public Money netSales() {
      return figures.netSales();
    }

    /** Whether the lines do not say. */
    public boolean isUnknown() {
      return key.equals(Dimension.UNKNOWN);
    }
  }
}
