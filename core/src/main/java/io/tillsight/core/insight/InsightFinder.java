package io.tillsight.core.insight;

import io.tillsight.core.analysis.Against;
import io.tillsight.core.analysis.Change;
import io.tillsight.core.analysis.RankingAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.SalesEngine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what deserves a look under a filter, like for like, the largest sums first. A store,
 * category or product is named when it pulls away from the growth of everything by at least {@value
 * #WORTH} of the total.
 */
public final class InsightFinder {
  static final double WORTH = 0.001;
  private static final List<Dimension> WATCHED =
      List.of(Dimension.STORE, Dimension.CATEGORY, Dimension.PRODUCT, Dimension.COUNTRY);

  private final SalesEngine engine;
  private final Filter filter;
  private final Against against;
  private final int limit;

  private InsightFinder(SalesEngine engine, Filter filter, Against against, int limit) {
    this.engine = engine;
    this.filter = filter;
    this.against = against;
    this.limit = limit;
  }

  /** At most seven findings over all lines, against last year. */
  public static InsightFinder of(SalesEngine engine) {
    return new InsightFinder(engine, Filter.ALL, Against.LAST_YEAR, 7);
  }

  /** Under this filter. */
  public InsightFinder withFilter(Filter wanted) {
    return new InsightFinder(engine, wanted, against, limit);
  }

  /** Compared with this. */
  public InsightFinder withComparison(Against wanted) {
    return new InsightFinder(engine, filter, wanted, limit);
  }

  /** At most this many. */
  public InsightFinder withLimit(int most) {
    return new InsightFinder(engine, filter, against, most);
  }

  /** Finds them. */
  public Result run() {
    List<Insight> found = new ArrayList<>();
    for (Dimension dimension : WATCHED) {
      if (filter.selections().containsKey(dimension)) {
        continue; // its ranking is over all keys, also those that the filter leaves out
      }
      RankingAnalysis.Result ranking =
          RankingAnalysis.of(engine, dimension).withFilter(filter).withComparison(against).run();
      if (ranking.rows().stream().filter(row -> !row.isUnknown()).count() > 1) {
        found.addAll(movements(ranking));
      }
    }
    found.addAll(new CareFinder(engine, filter, against).run());
    found.sort(
        Comparator.comparing((Insight insight) -> Math.abs(insight.amount().scaled()))
            .reversed()
            .thenComparing(Insight::kind)
            .thenComparing(Insight::label));
    return new Result(found.stream().limit(limit).toList());
  }

  /** The key that pulls furthest ahead and the one that falls furthest behind. */
  private static List<Insight> movements(RankingAnalysis.Result ranking) {
    Change total = ranking.totalChange().orElse(new Change(0, 0));
    if (total.before() <= 0) {
      return List.of();
    }
    double growth = total.ratio().orElseThrow();
    List<Insight> found = new ArrayList<>();
    ranking.rows().stream()
        .filter(row -> !row.isUnknown())
        .max(Comparator.comparingDouble(row -> lead(row, growth)))
        .filter(row -> lead(row, growth) >= WORTH * total.now())
        .filter(row -> row.change().orElseThrow().difference() > 0)
        .ifPresent(row -> found.add(insight(ranking, row, growth, true)));
    ranking.rows().stream()
        .filter(row -> !row.isUnknown())
        .min(Comparator.comparingDouble(row -> lead(row, growth)))
        .filter(row -> -lead(row, growth) >= WORTH * total.now())
        .filter(row -> row.change().orElseThrow().difference() < 0)
        .ifPresent(row -> found.add(insight(ranking, row, growth, false)));
    return found;
  }

  /** Money by which a key is ahead of what it would have with the growth of everything. */
  private static double lead(RankingAnalysis.Row row, double growth) {
    Change change = row.change().orElseThrow();
    return change.now() - change.before() * (1 + growth);
  }

  private static Insight insight(
      RankingAnalysis.Result ranking, RankingAnalysis.Row row, double growth, boolean ahead) {
    Change change = row.change().orElseThrow();
    Insight.Kind ofGrowth = change.before() <= 0 ? Insight.Kind.APPEARED : Insight.Kind.GREW;
    return new Insight(
        ahead ? ofGrowth : Insight.Kind.FELL,
        ranking.dimension(),
        row.key(),
        row.label(),
        new io.tillsight.core.model.Money(change.difference()),
        change.ratio(),
        java.util.OptionalDouble.of(growth),
        row.figures().orders());
  }

  /**
   * The findings.
   *
   * @param insights largest sums first
   */
  public record Result(List<Insight> insights) {}
}
