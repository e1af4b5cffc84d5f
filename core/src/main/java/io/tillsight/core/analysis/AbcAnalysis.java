package io.tillsight.core.analysis;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Pareto of the products. In order of net sales, high to low (equal amounts by key), a product is A
 * while the share of those before it is below 80 %, B below 95 %, else C; so the product that
 * crosses a border belongs to the higher class. Decided with exact sums.
 */
public final class AbcAnalysis {
  private static final BigDecimal A_BELOW = new BigDecimal("0.80");
  private static final BigDecimal B_BELOW = new BigDecimal("0.95");

  private final SalesEngine engine;
  private final Filter filter;

  private AbcAnalysis(SalesEngine engine, Filter filter) {
    this.engine = engine;
    this.filter = filter;
  }

  /** Over all lines. */
  public static AbcAnalysis of(SalesEngine engine) {
    return new AbcAnalysis(engine, Filter.ALL);
  }

  /** Under this filter; a selection of products does not narrow the classes. */
  public AbcAnalysis withFilter(Filter wanted) {
    return new AbcAnalysis(engine, wanted);
  }

  /** Classifies the products. */
  public Result run() {
    RankingAnalysis.Result ranking =
        RankingAnalysis.of(engine, Dimension.PRODUCT).withFilter(filter).run();
    Money total = ranking.total().netSales();
    List<Row> rows = new ArrayList<>();
    Money before = Money.ZERO;
    for (RankingAnalysis.Row row : ranking.rows()) {
      Money after = before.plus(row.netSales());
      rows.add(new Row(row, share(after, total), classOf(before, total)));
      before = after;
    }
    return new Result(rows, total);
  }

  private static double share(Money part, Money total) {
    return Ratio.share(part.scaled(), total.scaled()).orElse(Double.NaN);
  }

  private static Klass classOf(Money before, Money total) {
    if (isBelow(before, total, A_BELOW)) {
      return Klass.A;
    }
    return isBelow(before, total, B_BELOW) ? Klass.B : Klass.C;
  }

  private static boolean isBelow(Money part, Money total, BigDecimal border) {
    return part.decimal().compareTo(total.decimal().multiply(border)) < 0;
  }

  /** Class of a product. */
  public enum Klass {
    /** The few that make most of the sales. */
    A,
    /** The middle. */
    B,
    /** The many that make little. */
    C
  }

  /**
   * The classes.
   *
   * @param rows products, high to low
   * @param total net sales of all
   */
  public record Result(List<Row> rows, Money total) {
    /** Products of a class. */
    public List<Row> of(Klass klass) {
      return rows.stream().filter(row -> row.klass() == klass).toList();
    }

    /** Net sales of a class. */
    public Money netSales(Klass klass) {
      return of(klass).stream()
          .map(row -> row.product().netSales())
          .reduce(Money.ZERO, Money::plus);
    }
  }

  /**
   * One product.
   *
   * @param product its ranking row
   * @param cumulativeShare share of all products down to this one; NaN when the total is not
   *     positive
   * @param klass its class
   */
  public record Row(RankingAnalysis.Row product, double cumulativeShare, Klass klass) {}
}
