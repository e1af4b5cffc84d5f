package io.tillsight.app.report.content;

import io.tillsight.app.report.content.Table.Column;
import io.tillsight.core.analysis.Figures;
import io.tillsight.core.analysis.KpiAnalysis;
import io.tillsight.core.model.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The key figures as a sheet of a workbook: over the filter, and in the compared periods. */
final class KeyFigureTable {
  private static final int PLACES = 4;
  private static final int RATE_PLACES = 8;

  private final Request request;
  private final KpiAnalysis.Result figures;
  private final Cells cells;
  private final List<Table.Row> rows = new ArrayList<>();

  private KeyFigureTable(Request request, KpiAnalysis.Result figures) {
    this.request = request;
    this.figures = figures;
    cells = request.cells();
  }

  static Table of(Request request, KpiAnalysis.Result figures) {
    return new KeyFigureTable(request, figures).table();
  }

  private Table table() {
    row("figure.key.net_sales", found -> cells.money(found.netSales()));
    row("report.gross", found -> cells.money(found.grossSales()));
    row("figure.key.returns", found -> cells.money(found.returnedSales()));
    row("report.cancelled", found -> cells.money(found.cancelledSales()));
    row("report.pending", found -> cells.money(found.pendingSales()));
    row("figure.key.orders", found -> cells.count(found.orders()));
    row("figure.key.average_order", found -> average(found.averageOrderValue(PLACES)));
    row("figure.key.units", found -> cells.quantity(found.units()));
    row("report.lines", found -> cells.count(found.lines()));
    row("figure.key.customers", found -> cells.count(found.customers()));
    row("report.products", found -> cells.count(found.products()));
    row("report.stores", found -> cells.count(found.stores()));
    row("report.margin", found -> average(decimal(found.margin())));
    row("report.marginRate", found -> rate(found.marginRate(RATE_PLACES)));
    return new Table(
        request.text("report.keyFigures"), request.text("report.keyFigures"), "", columns(), rows);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(request.text("report.figure")));
    columns.add(Column.number(period(Optional.ofNullable(figures.covered()))));
    if (figures.comparison().isPresent()) {
      columns.add(Column.number(period(figures.comparison().map(found -> found.current()))));
      columns.add(Column.number(period(figures.comparison().map(found -> found.base()))));
    }
    return columns;
  }

  private String period(Optional<io.tillsight.core.cube.Period> period) {
    return period.map(request.scope().formats()::period).orElse("");
  }

  private void row(String key, Function<Figures, Cell> cell) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.text(request.text(key)));
    row.add(cell.apply(figures.figures()));
    figures.current().ifPresent(found -> row.add(cell.apply(found)));
    figures.base().ifPresent(found -> row.add(cell.apply(found)));
    rows.add(new Table.Row(row, false));
  }

  private Cell average(BigDecimal amount) {
    return amount == null ? Cell.empty() : cells.money(Money.of(amount));
  }

  private Cell rate(BigDecimal rate) {
    return rate == null ? Cell.empty() : cells.percent(rate.doubleValue());
  }

  private static BigDecimal decimal(Money amount) {
    return amount == null ? null : amount.decimal();
  }
}
