package io.tillsight.core.analysis;

import io.tillsight.core.cube.Calendars;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sales over time, period by period without gaps, each compared like for like with a year earlier.
 * Partial periods are marked and compared over the same elapsed days.
 */
public final class TrendAnalysis {
  private final SalesEngine engine;
  private final Filter filter;
  private final Granularity granularity;
  private final Against against;

  private TrendAnalysis(
      SalesEngine engine, Filter filter, Granularity granularity, Against against) {
    this.engine = engine;
    this.filter = filter;
    this.granularity = granularity;
    this.against = against;
  }

  /** All lines by month, against last year. */
  public static TrendAnalysis of(SalesEngine engine) {
    return new TrendAnalysis(engine, Filter.ALL, Granularity.MONTH, Against.LAST_YEAR);
  }

  /** Under this filter. */
  public TrendAnalysis withFilter(Filter wanted) {
    return new TrendAnalysis(engine, wanted, granularity, against);
  }

  /** By these periods. */
  public TrendAnalysis by(Granularity wanted) {
    return new TrendAnalysis(engine, filter, wanted, against);
  }

  /** Compared with this; weeks are always compared with the same weekdays. */
  public TrendAnalysis withComparison(Against wanted) {
    return new TrendAnalysis(engine, filter, granularity, wanted);
  }

  /** Computes the periods. */
  public Result run() {
    SellingDays days = SellingDays.of(engine);
    Period covered = days.covered(filter.period());
    if (covered == null) {
      return new Result(granularity, List.of());
    }
    Filter open = filter.without(granularity.dimension());
    DailyFigures figures = DailyFigures.of(engine, open);
    List<Point> points = new ArrayList<>();
    LocalDate start = granularity.around(covered.from()).from();
    while (!start.isAfter(covered.until())) {
      points.add(point(granularity.around(start), covered, days, figures));
      start = granularity.next(start);
    }
    return new Result(granularity, orders(points, open));
  }

  private Point point(Period period, Period covered, SellingDays days, DailyFigures figures) {
    Period seen = intersection(period, covered);
    boolean cut = filterCuts(period);
    boolean partial = cut || days.isPartial(period);
    Period base = Comparison.base(effectiveComparison(), partial ? seen : period, period);
    boolean comparable = !base.from().isBefore(days.first()) || isWhole(base, days);
    return new Point(
        key(period.from()),
        period,
        seen,
        figures.netSales(seen),
        0,
        figures.units(seen),
        partial,
        comparable && days.covered(base) != null
            ? Optional.of(figures.netSales(base))
            : Optional.empty());
  }

  /** Orders do not add up over days when one spreads over several, so they are asked for. */
  private List<Point> orders(List<Point> points, Filter open) {
    var rows =
        engine.rows(
            Query.by(granularity.dimension(), open.during(filter.period()), Measure.ORDERS));
    java.util.Map<String, Long> orders = new java.util.HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      orders.put(rows.key(row, 0), rows.count(row, Measure.ORDERS));
    }
    return points.stream()
        .map(point -> point.withOrders(orders.getOrDefault(point.key(), 0L)))
        .toList();
  }

  private Against effectiveComparison() {
    return granularity == Granularity.WEEK ? Against.SAME_WEEKDAYS : against;
  }

  private boolean filterCuts(Period period) {
    Period wanted = filter.period();
    return (wanted.from() != null && wanted.from().isAfter(period.from()))
        || (wanted.until() != null && wanted.until().isBefore(period.until()));
  }

  private static boolean isWhole(Period base, SellingDays days) {
    return days.covered(base) != null && !days.isPartial(base);
  }

  private static Period intersection(Period period, Period covered) {
    LocalDate from = covered.from().isAfter(period.from()) ? covered.from() : period.from();
    LocalDate until = covered.until().isBefore(period.until()) ? covered.until() : period.until();
    return new Period(from, until);
  }

  private String key(LocalDate day) {
    return Calendars.key(granularity.dimension(), day);
  }

  /**
   * The periods, oldest first, without gaps.
   *
   * @param granularity what the periods are
   * @param points one for each period
   */
  public record Result(Granularity granularity, List<Point> points) {
    /** Dimension that a click on a point filters. */
    public Dimension dimension() {
      return granularity.dimension();
    }
  }

  /**
   * One period.
   *
   * @param key its key along the dimension
   * @param period the whole calendar period
   * @param covered the days of it that count here
   * @param netSales net sales of those days
   * @param orders orders of those days
   * @param units units of those days
   * @param partial whether days are missing on which the shop usually sells
   * @param before net sales of the base period (of the same elapsed days when partial), empty when
   *     the data do not reach back
   */
  public record Point(
      String key,
      Period period,
      Period covered,
      Money netSales,
      long orders,
      Quantity units,
      boolean partial,
      Optional<Money> before) {
    Point withOrders(long counted) {
      return new Point(key, period, covered, netSales, counted, units, partial, before);
    }

    /** Net sales now and in the base period; empty when there is no base. */
    public Optional<Change> change() {
      return before.map(base -> new Change(netSales.scaled(), base.scaled()));
    }
  }
}
