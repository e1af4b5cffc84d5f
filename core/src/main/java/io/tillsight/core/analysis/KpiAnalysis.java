package io.tillsight.core.analysis;

import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.SalesEngine;
import java.util.ArrayList;
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
    Optional<Comparison> comparison = comparison(days);
    List<Figures> figures =
        engine.all(questions(comparison)).stream().map(rows -> Figures.of(rows, 0)).toList();
    return new Result(
        days.covered(filter.period()),
        figures.get(0),
        comparison,
        comparison.map(found -> figures.get(1)),
        comparison.map(found -> figures.get(2)));
  }

  /** What {@link #run} asks, for those who would ask more at the same time. */
  public List<Query> questions() {
    return questions(comparison(SellingDays.of(engine)));
  }

  private Optional<Comparison> comparison(SellingDays days) {
    return Comparison.of(against, filter.period(), days);
  }

  private List<Query> questions(Optional<Comparison> comparison) {
    List<Filter> asked = new ArrayList<>(List.of(filter));
    comparison.ifPresent(
        found -> asked.addAll(List.of(filter.during(found.current()), found.before(filter))));
    return asked.stream().map(KpiAnalysis::query).toList();
  }

  private static Query query(Filter where) {
    return new Query(List.of(), Figures.MEASURES, where);
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
