package io.tillsight.core.insight;

import io.tillsight.core.analysis.Against;
import io.tillsight.core.analysis.Comparison;
import io.tillsight.core.analysis.Labels;
import io.tillsight.core.analysis.SellingDays;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.SaleStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Findings that ask for care: returns, discounts, lines without a store, pending sales. */
final class CareFinder {
  /** A category is named when its returns are this many times the usual rate. */
  private static final double OFTEN = 1.5;

  /** A change of the discount rate is named from half a point on. */
  private static final double DEEPER = 0.005;

  private final SalesEngine engine;
  private final Filter filter;
  private final Against against;

  CareFinder(SalesEngine engine, Filter filter, Against against) {
    this.engine = engine;
    this.filter = filter;
    this.against = against;
  }

  List<Insight> run() {
    List<Insight> found = new ArrayList<>();
    returns().ifPresent(found::add);
    discounts().ifPresent(found::add);
    withoutStore().ifPresent(found::add);
    pending().ifPresent(found::add);
    return found;
  }

  private Optional<Insight> returns() {
    Rows total = engine.rows(Query.total(filter, Measure.RETURNED_SALES, Measure.GROSS_SALES));
    double usual = rate(total, 0);
    Rows rows =
        engine.rows(
            Query.by(
                Dimension.CATEGORY,
                filter.without(Dimension.CATEGORY),
                Measure.RETURNED_SALES,
                Measure.GROSS_SALES,
                Measure.ORDERS));
    Insight worst = null;
    for (int row = 0; row < rows.size(); row++) {
      Money returned = rows.money(row, Measure.RETURNED_SALES);
      boolean often = rate(rows, row) >= OFTEN * usual && returned.signum() > 0;
      if (often && (worst == null || returned.scaled() > -worst.amount().scaled())) {
        String key = rows.key(row, 0);
        worst =
            new Insight(
                Insight.Kind.RETURNS,
                Dimension.CATEGORY,
                key,
                Labels.of(engine.catalogue(), Dimension.CATEGORY, key),
                returned.negated(),
                OptionalDouble.of(rate(rows, row)),
                OptionalDouble.of(usual),
                rows.count(row, Measure.ORDERS));
      }
    }
    return Optional.ofNullable(worst);
  }

  private static double rate(Rows rows, int row) {
    long gross = rows.value(row, Measure.GROSS_SALES);
    return gross <= 0 ? 0 : (double) rows.value(row, Measure.RETURNED_SALES) / gross;
  }

  private Optional<Insight> discounts() {
    return Comparison.of(against, filter.period(), SellingDays.of(engine))
        .flatMap(
            comparison -> {
              long[] now = discounted(filter.during(comparison.current()));
              long[] before = discounted(comparison.before(filter));
              if (now[1] <= 0 || before[1] <= 0 || before[0] <= 0) {
                return Optional.empty();
              }
              double rate = (double) now[0] / now[1];
              double usual = (double) before[0] / before[1];
              if (Math.abs(rate - usual) < DEEPER) {
                return Optional.empty();
              }
              Insight.Kind kind =
                  rate > usual ? Insight.Kind.DISCOUNTS_DEEPER : Insight.Kind.DISCOUNTS_LIGHTER;
              return Optional.of(
                  new Insight(
                      kind,
                      Dimension.PRODUCT,
                      Dimension.UNKNOWN,
                      "",
                      new Money(Math.round((usual - rate) * now[1])),
                      OptionalDouble.of(rate),
                      OptionalDouble.of(usual),
                      0));
            });
  }

  /** Discounts, and net sales before them. */
  private long[] discounted(Filter where) {
    Rows rows = engine.rows(Query.total(where, Measure.DISCOUNT, Measure.NET_SALES));
    long discount = rows.value(0, Measure.DISCOUNT);
    return new long[] {discount, discount + rows.value(0, Measure.NET_SALES)};
  }

  private Optional<Insight> withoutStore() {
    Rows all = engine.rows(Query.total(filter, Measure.STORES));
    Rows without =
        engine.rows(
            Query.total(
                filter.only(Dimension.STORE, Dimension.UNKNOWN),
                Measure.NET_SALES,
                Measure.ORDERS));
    boolean restricted = filter.selections().containsKey(Dimension.STORE);
    if (restricted || all.count(0, Measure.STORES) == 0 || without.count(0, Measure.ORDERS) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Insight(
            Insight.Kind.NO_STORE,
            Dimension.STORE,
            Dimension.UNKNOWN,
            "",
            without.money(0, Measure.NET_SALES),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            without.count(0, Measure.ORDERS)));
  }

  private Optional<Insight> pending() {
    Rows rows =
        engine.rows(
            Query.total(
                filter.only(Dimension.STATUS, SaleStatus.PENDING.name()),
                Measure.NET_SALES,
                Measure.ORDERS));
    if (filter.selections().containsKey(Dimension.STATUS) || rows.count(0, Measure.ORDERS) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Insight(
            Insight.Kind.PENDING,
            Dimension.STATUS,
            SaleStatus.PENDING.name(),
            "",
            rows.money(0, Measure.NET_SALES),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            rows.count(0, Measure.ORDERS)));
  }
}
