package io.tillsight.core.analysis;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.Store;
import io.tillsight.core.stats.LinearRegression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Head count of the stores against their sales, in money and in units: an association, not a cause.
 * Only stores whose head count is known and positive take part.
 */
public final class EmployeeAnalysis {
  /** Precision used to sort; far finer than anything shown. */
  private static final int SORTING_PLACES = 10;

  private final SalesEngine engine;
  private final Filter filter;

  private EmployeeAnalysis(SalesEngine engine, Filter filter) {
    this.engine = engine;
    this.filter = filter;
  }

  /** Over all lines. */
  public static EmployeeAnalysis of(SalesEngine engine) {
    return new EmployeeAnalysis(engine, Filter.ALL);
  }

  /** Under this filter; a selection of stores does not narrow the comparison. */
  public EmployeeAnalysis withFilter(Filter wanted) {
    return new EmployeeAnalysis(engine, wanted);
  }

  /** Computes the comparison. */
  public Result run() {
    Rows rows =
        engine.rows(
            Query.by(
                Dimension.STORE,
                filter.without(Dimension.STORE),
                Measure.NET_SALES,
                Measure.UNITS,
                Measure.LINES));
    List<Row> stores = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      Store store = engine.catalogue().stores().get(rows.key(row, 0));
      if (store != null && store.employees() != null && store.employees().signum() > 0) {
        stores.add(
            new Row(
                store.code(),
                store.label(),
                store.employees(),
                rows.money(row, Measure.NET_SALES),
                rows.quantity(row, Measure.UNITS)));
      }
    }
    stores.sort(
        Comparator.comparing((Row row) -> row.salesPerEmployee(SORTING_PLACES))
            .reversed()
            .thenComparing(Row::label));
    return new Result(
        stores,
        regression(stores, row -> row.netSales().decimal().doubleValue()),
        regression(stores, row -> row.units().decimal().doubleValue()));
  }

  private static Optional<LinearRegression.Result> regression(
      List<Row> stores, ToDoubleFunction<Row> y) {
    double[] employees =
        stores.stream().mapToDouble(row -> row.employees().decimal().doubleValue()).toArray();
    return LinearRegression.withDefaults().fit(employees, stores.stream().mapToDouble(y).toArray());
  }

  /**
   * The comparison.
   *
   * @param rows stores by net sales per employee, high to low
   * @param money regression of net sales on head count, empty below three stores
   * @param units regression of units on head count, empty below three stores
   */
  public record Result(
      List<Row> rows,
      Optional<LinearRegression.Result> money,
      Optional<LinearRegression.Result> units) {
    /** Single stores are judged from this many stores on. */
    public static final int STORES_TO_JUDGE = 8;
  }

  /**
   * One store.
   *
   * @param store code
   * @param label what to show
   * @param employees head count
   * @param netSales net sales
   * @param units units
   */
  public record Row(
      String store, String label, Quantity employees, Money netSales, Quantity units) {
    /** Net sales per employee, rounded half-even once. */
    public BigDecimal salesPerEmployee(int places) {
      return Ratio.of(netSales.decimal(), employees.decimal(), places);
    }

    /** Units per employee, rounded half-even once. */
    public BigDecimal unitsPerEmployee(int places) {
      return Ratio.of(units.decimal(), employees.decimal(), places);
    }
  }
}
