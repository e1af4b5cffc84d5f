package io.tillsight.core.analysis;

import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import java.util.List;
import java.util.Optional;

/** The key figures under a filter, and how they changed like for like. */
public final class KpiAnalysis {
  private final SalesEngine engine;
  private final Filter filter;
  private final Against against;

  private KpiAnalysis(SalesEngine engine, Filter filter, Against against) {
    this.engine = engine;
    this.filter = filter;
    this.against = against;
  }

  /** Over all lines, compared with last year. */
  public static KpiAnalysis of(SalesEngine engine) {
    return new KpiAnalysis(engine, Filter.ALL, Against.LAST_YEAR);
  }

  /** Under this filter. */
  public KpiAnalysis withFilter(Filter wanted) {
    return new KpiAnalysis(engine, wanted, against);
  }

  /** Compared with this. */
  public KpiAnalysis withComparison(Against wanted) {
    return new KpiAnalysis(engine, filter, wanted);
  }

  /** Computes the figures. */
  public Result run() {
    SellingDays days = SellingDays.of(engine);
    Optional<Comparison> comparison = Comparison.of(against, filter.period(), days);
    return new Result(
        days.covered(filter.period()),
        figures(filter),
        comparison,
        comparison.map(found -> figures(filter.during(found.current()))),
        comparison.map(found -> figures(found.before(filter))));
  }

  private Figures figures(Filter where) {
    Rows rows = engine.rows(new Query(List.of(), Figures.MEASURES, where));
    return Figures.of(rows, 0);
  }

  /**
   * The key figures.
   *
   * @param covered the part of the filter's period within the data, null when none is
   * @param figures over the whole filter
   * @param comparison the two periods compared, empty when there is nothing to compare with
   * @param current figures of the compared period (the last calendar year of a longer filter)
   * @param base figures of the base period
   */
  public record Result(
      Period covered,
      Figures figures,
      Optional<Comparison> comparison,
      Optional<Figures> current,
      Optional<Figures> base) {}
}
