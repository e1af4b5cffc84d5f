package io.tillsight.persistence;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.Store;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The figures that are kept of each state of the data, so that other programs find them in the
 * database. Lines without product or store stand under the empty code.
 *
 * @param results single figures
 * @param productSalesByStore by product, then store
 * @param monthlyProductSales by month, then product
 * @param employeeSalesRatio by store, of the stores whose head count is known
 */
public record AnalysisTables(
    List<Result> results,
    List<ProductInStore> productSalesByStore,
    List<ProductInMonth> monthlyProductSales,
    List<StaffOfStore> employeeSalesRatio) {
  /** Copies the lists. */
  public AnalysisTables {
    results = List.copyOf(results);
    productSalesByStore = List.copyOf(productSalesByStore);
    monthlyProductSales = List.copyOf(monthlyProductSales);
    employeeSalesRatio = List.copyOf(employeeSalesRatio);
  }

  /**
   * One figure.
   *
   * @param type name of the analysis, for example {@code kpi.netSales}
   * @param value the figure as plain text
   * @param details JSON, or empty
   */
  public record Result(String type, String value, String details) {}

  /**
   * Net sales and units of a product in a store.
   *
   * @param product reference
   * @param store code
   */
  public record ProductInStore(String product, String store, Quantity units, Money netSales) {}

  /**
   * Net sales and units of a product in a month.
   *
   * @param month {@code yyyy-MM}
   * @param product reference
   */
  public record ProductInMonth(String month, String product, Quantity units, Money netSales) {}

  /**
   * A store and its staff.
   *
   * @param store code
   * @param employees head count
   * @param unitsPerEmployee rounded half-even to four places; null without any employee
   * @param salesPerEmployee rounded half-even to four places; null without any employee
   */
  public record StaffOfStore(
      String store,
      Quantity employees,
      Quantity units,
      Money netSales,
      Quantity unitsPerEmployee,
      Money salesPerEmployee) {}

  /** The tables over all lines of an engine, with these single figures. */
  public static AnalysisTables of(SalesEngine engine, List<Result> results) {
    List<Rows> answers =
        engine.all(
            List.of(
                pairs(Dimension.PRODUCT, Dimension.STORE),
                pairs(Dimension.MONTH, Dimension.PRODUCT),
                Query.by(Dimension.STORE, Filter.ALL, Measure.UNITS, Measure.NET_SALES)));
    Map<String, Store> stores = engine.catalogue().stores();
    return new AnalysisTables(
        results,
        each(
            answers.get(0),
            row -> new ProductInStore(row.first(), row.second(), row.units(), row.netSales())),
        each(
            answers.get(1),
            row -> new ProductInMonth(row.first(), row.second(), row.units(), row.netSales())),
        each(answers.get(2), Function.<Figures>identity()).stream()
            .filter(row -> stores.containsKey(row.first()))
            .filter(row -> stores.get(row.first()).employees() != null)
            .map(row -> staff(row, stores.get(row.first()).employees()))
            .toList());
  }

  private record Figures(String first, String second, Quantity units, Money netSales) {}

  private static Query pairs(Dimension first, Dimension second) {
    return Query.by(first, second, Filter.ALL, Measure.UNITS, Measure.NET_SALES);
  }

  private static <T> List<T> each(Rows rows, Function<Figures, T> made) {
    return IntStream.range(0, rows.size())
        .mapToObj(
            row ->
                new Figures(
                    rows.key(row, 0),
                    rows.query().by().size() > 1 ? rows.key(row, 1) : "",
                    rows.quantity(row, Measure.UNITS),
                    rows.money(row, Measure.NET_SALES)))
        .map(made)
        .toList();
  }

  private static StaffOfStore staff(Figures row, Quantity employees) {
    boolean none = employees.signum() == 0;
    BigDecimal heads = employees.decimal();
    return new StaffOfStore(
        row.first(),
        employees,
        row.units(),
        row.netSales(),
        none ? null : Quantity.of(row.units().decimal().divide(heads, MathContext.DECIMAL128)),
        none ? null : Money.of(row.netSales().decimal().divide(heads, MathContext.DECIMAL128)));
  }
}
