package io.tillsight.core.analysis;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What changed between two comparable periods, split by product into price, volume, mix, new, lost
 * and returns; the parts sum to the change exactly. With q units and v sales before returns, p = v
 * / q, continuing products sold in both periods and P0 their average price in the base:
 *
 * <ul>
 *   <li>price = sum of (p1 - p0) q1, volume = sum of (q1 - q0) P0, mix = sum of (q1 - q0)(p0 - P0);
 *   <li>new = v1 of products not sold before, lost = -v0 of products not sold any more;
 *   <li>returns = -(returned1 - returned0).
 * </ul>
 */
public final class ChangeBridge {
  private static final MathContext FINE = new MathContext(40);

  private final SalesEngine engine;
  private final Filter filter;
  private final Against against;

  private ChangeBridge(SalesEngine engine, Filter filter, Against against) {
    this.engine = engine;
    this.filter = filter;
    this.against = against;
  }

  /** All lines, against last year. */
  public static ChangeBridge of(SalesEngine engine) {
    return new ChangeBridge(engine, Filter.ALL, Against.LAST_YEAR);
  }

  /** Under this filter. */
  public ChangeBridge withFilter(Filter wanted) {
    return new ChangeBridge(engine, wanted, against);
  }

  /** Compared with this. */
  public ChangeBridge withComparison(Against wanted) {
    return new ChangeBridge(engine, filter, wanted);
  }

  /** Splits the change; empty when there is nothing to compare with. */
  public Optional<Result> run() {
    return Comparison.of(against, filter.period(), SellingDays.of(engine)).map(this::split);
  }

  private Result split(Comparison comparison) {
    List<Rows> asked =
        engine.all(
            List.of(query(comparison.before(filter)), query(filter.during(comparison.current()))));
    Map<String, Sold> before = sold(asked.get(0));
    Map<String, Sold> after = sold(asked.get(1));
    BigDecimal base = continuingPrice(before, after);
    Parts parts = new Parts();
    Set<String> products = new HashSet<>(before.keySet());
    products.addAll(after.keySet());
    products.forEach(
        product ->
            parts.add(
                before.getOrDefault(product, Sold.NONE),
                after.getOrDefault(product, Sold.NONE),
                base));
    return parts.result(comparison);
  }

  private static Query query(Filter where) {
    return Query.by(
        Dimension.PRODUCT,
        where,
        Measure.NET_SALES,
        Measure.RETURNED_SALES,
        Measure.UNITS,
        Measure.RETURNED_UNITS);
  }

  private static Map<String, Sold> sold(Rows rows) {
    Map<String, Sold> sold = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      Money returned = rows.money(row, Measure.RETURNED_SALES);
      sold.put(
          rows.key(row, 0),
          new Sold(
              rows.quantity(row, Measure.UNITS)
                  .plus(rows.quantity(row, Measure.RETURNED_UNITS))
                  .decimal(),
              rows.money(row, Measure.NET_SALES).plus(returned).decimal(),
              returned.decimal()));
    }
    return sold;
  }

  private static BigDecimal continuingPrice(Map<String, Sold> before, Map<String, Sold> after) {
    BigDecimal units = BigDecimal.ZERO;
    BigDecimal sales = BigDecimal.ZERO;
    for (Map.Entry<String, Sold> entry : before.entrySet()) {
      if (entry.getValue().continues(after.getOrDefault(entry.getKey(), Sold.NONE))) {
        units = units.add(entry.getValue().units());
        sales = sales.add(entry.getValue().sales());
      }
    }
    return units.signum() == 0 ? BigDecimal.ZERO : sales.divide(units, FINE);
  }

  /** One product in one period, before returns. */
  private record Sold(BigDecimal units, BigDecimal sales, BigDecimal returned) {
    static final Sold NONE = new Sold(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    boolean continues(Sold later) {
      return units.signum() > 0 && later.units.signum() > 0;
    }

    BigDecimal price() {
      return sales.divide(units, FINE);
    }
  }

  /** The running sums, all exact but for the 40 digits of the prices. */
  private static final class Parts {
    private BigDecimal price = BigDecimal.ZERO;
    private BigDecimal volume = BigDecimal.ZERO;
    private BigDecimal continuing = BigDecimal.ZERO;
    private BigDecimal fresh = BigDecimal.ZERO;
    private BigDecimal lost = BigDecimal.ZERO;
    private BigDecimal returns = BigDecimal.ZERO;

    void add(Sold before, Sold after, BigDecimal base) {
      returns = returns.subtract(after.returned()).add(before.returned());
      if (before.continues(after)) {
        BigDecimal more = after.units().subtract(before.units());
        price = price.add(after.sales()).subtract(before.price().multiply(after.units()));
        volume = volume.add(more.multiply(base));
        continuing = continuing.add(after.sales()).subtract(before.sales());
      } else {
        fresh = fresh.add(after.sales());
        lost = lost.subtract(before.sales());
      }
    }

    /** Mix takes the rounding of price and volume, so that the parts sum exactly. */
    Result result(Comparison comparison) {
      Money ofPrice = Money.of(price);
      Money ofVolume = Money.of(volume);
      Money mix = Money.of(continuing).minus(ofPrice).minus(ofVolume);
      return new Result(
          comparison,
          List.of(
              new Step(Effect.PRICE, ofPrice),
              new Step(Effect.VOLUME, ofVolume),
              new Step(Effect.MIX, mix),
              new Step(Effect.NEW, Money.of(fresh)),
              new Step(Effect.LOST, Money.of(lost)),
              new Step(Effect.RETURNS, Money.of(returns))));
    }
  }

  /** Why net sales changed. */
  public enum Effect {
    /** Dearer or cheaper. */
    PRICE,
    /** More or fewer units at the average price. */
    VOLUME,
    /** More or fewer of the dear products. */
    MIX,
    /** Products not sold before. */
    NEW,
    /** Products not sold any more. */
    LOST,
    /** More or fewer returns. */
    RETURNS
  }

  /**
   * One part of the change.
   *
   * @param effect why
   * @param amount how much, with its sign
   */
  public record Step(Effect effect, Money amount) {}

  /**
   * The split.
   *
   * @param comparison the two periods
   * @param steps one for each effect, in the order of {@link Effect}
   */
  public record Result(Comparison comparison, List<Step> steps) {
    /** The change of net sales: the sum of the steps. */
    public Money change() {
      return steps.stream().map(Step::amount).reduce(Money.ZERO, Money::plus);
    }
  }
}
