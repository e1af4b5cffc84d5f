package io.tillsight.core.analysis;

import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import java.math.BigDecimal;
import java.util.List;

/**
 * The key figures of a group of lines; definitions in docs/glossary.md.
 *
 * @param netSales all lines but cancelled ones, returns deducted
 * @param grossSales net + returned + cancelled
 * @param cancelledSales amounts of cancelled lines
 * @param returnedSales amounts of returned lines, as a positive figure
 * @param pendingSales part of net sales that is pending
 * @param orders distinct orders with a line that is neither cancelled nor a return
 * @param units units of all lines but cancelled ones, returns deducted
 * @param lines lines that are not cancelled
 * @param linesWithoutOrder those whose file gave no order number
 * @param customers distinct known customers
 * @param products distinct known products
 * @param stores distinct known stores
 * @param countries distinct known countries
 * @param cost cost of the lines whose cost is known
 * @param costedSales net sales of those lines
 */
public record Figures(
    Money netSales,
    Money grossSales,
    Money cancelledSales,
    Money returnedSales,
    Money pendingSales,
    long orders,
    Quantity units,
    long lines,
    long linesWithoutOrder,
    long customers,
    long products,
    long stores,
    long countries,
    Money cost,
    Money costedSales) {

  static final List<Measure> MEASURES =
      List.of(
          Measure.NET_SALES,
          Measure.GROSS_SALES,
          Measure.CANCELLED_SALES,
          Measure.RETURNED_SALES,
          Measure.PENDING_SALES,
          Measure.ORDERS,
          Measure.UNITS,
          Measure.LINES,
          Measure.LINES_WITHOUT_ORDER,
          Measure.CUSTOMERS,
          Measure.PRODUCTS,
          Measure.STORES,
          Measure.COUNTRIES,
          Measure.COST,
          Measure.COSTED_SALES);

  static Figures of(Rows rows, int row) {
    return new Figures(
        rows.money(row, Measure.NET_SALES),
        rows.money(row, Measure.GROSS_SALES),
        rows.money(row, Measure.CANCELLED_SALES),
        rows.money(row, Measure.RETURNED_SALES),
        rows.money(row, Measure.PENDING_SALES),
        rows.count(row, Measure.ORDERS),
        rows.quantity(row, Measure.UNITS),
        rows.count(row, Measure.LINES),
        rows.count(row, Measure.LINES_WITHOUT_ORDER),
        rows.count(row, Measure.CUSTOMERS),
        rows.count(row, Measure.PRODUCTS),
        rows.count(row, Measure.STORES),
        rows.count(row, Measure.COUNTRIES),
        rows.money(row, Measure.COST),
        rows.money(row, Measure.COSTED_SALES));
  }

  /** Net sales per order, rounded half-even once; null without orders. */
  public BigDecimal averageOrderValue(int places) {
    return Ratio.of(netSales.decimal(), BigDecimal.valueOf(orders), places);
  }

  /** Whether any cost is known, so that a margin can be stated. */
  public boolean hasMargin() {
    return cost.signum() != 0;
  }

  /** Net sales minus cost over the lines whose cost is known; null when no cost is known. */
  public Money margin() {
    return hasMargin() ? costedSales.minus(cost) : null;
  }

  /** Margin / net sales over the lines whose cost is known; null when not defined. */
  public BigDecimal marginRate(int places) {
    return hasMargin() ? Ratio.of(margin().decimal(), costedSales.decimal(), places) : null;
  }

  /** Whether the file gives no order numbers, so that "orders" are single sales. */
  public boolean countsSales() {
    return lines > 0 && linesWithoutOrder == lines;
  }
}
