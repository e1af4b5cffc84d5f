package io.tillsight.app.report.content;

import io.tillsight.app.report.content.Table.Column;
import io.tillsight.app.words.Formats;
import io.tillsight.core.analysis.EmployeeAnalysis;
import io.tillsight.core.model.Money;
import io.tillsight.core.stats.LinearRegression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Head count and sales of the stores: an association, not a cause. */
final class EmployeeSection {
  private static final int PLACES = 4;

  private EmployeeSection() {}

  /** Empty when no head count is known. */
  static Optional<Section> of(Request request) {
    EmployeeAnalysis.Result result =
        EmployeeAnalysis.of(request.scope().engine()).withFilter(request.scope().filter()).run();
    if (result.rows().isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Message(request.text("report.employees.notCause")));
    blocks.add(new Block.Paragraph(association(request, result)));
    blocks.add(new Block.Drawing(request.gallery().employees(result), 300));
    blocks.add(new Block.Grid(table(request, result)));
    return Optional.of(Section.of(request.text("tab.employees"), blocks));
  }

  private static String association(Request request, EmployeeAnalysis.Result result) {
    if (result.money().isEmpty()) {
      return request.text(
          "report.employees.few", request.scope().formats().count(result.rows().size()));
    }
    LinearRegression.Result line = result.money().get();
    Formats formats = request.scope().formats();
    return request.text(
        line.significant() ? "report.employees.found" : "report.employees.notFound",
        formats.count(line.n()),
        formats.number(line.r(), 2),
        formats.number(line.correlationInterval().low(), 2),
        formats.number(line.correlationInterval().high(), 2),
        probability(formats, line.pTwoSided()),
        formats.number(line.spearman().coefficient(), 2),
        probability(formats, line.spearman().pTwoSided()),
        formats.moneyWhole(Money.of(BigDecimal.valueOf(line.slope()))));
  }

  private static String probability(Formats formats, double p) {
    return p < 0.0001 ? "< " + formats.number(0.0001, 4) : "= " + formats.number(p, 4);
  }

  private static Table table(Request request, EmployeeAnalysis.Result result) {
    Cells cells = request.cells();
    List<Table.Row> rows = new ArrayList<>();
    for (EmployeeAnalysis.Row row : result.rows()) {
      rows.add(
          new Table.Row(
              List.of(
                  Cell.text(row.label()),
                  cells.quantity(row.employees()),
                  cells.money(row.netSales()),
                  cells.quantity(row.units()),
                  cells.money(Money.of(row.salesPerEmployee(PLACES))),
                  cells.decimal(row.unitsPerEmployee(PLACES).doubleValue(), 1),
                  Cell.bar(row.salesPerEmployee(PLACES).doubleValue(), Double.NaN)),
              false));
    }
    return new Table(
        request.text("tab.employees"),
        request.text("report.employees.table"),
        request.text("report.employees.caption"),
        List.of(
            Column.text(request.text("dimension.store")),
            Column.number(request.text("figure.employees.heads")),
            Column.number(request.inCurrency(request.text("figure.netSales"))),
            Column.number(request.text("figure.key.units")),
            Column.number(request.inCurrency(request.text("report.employees.sales"))),
            Column.number(request.text("report.employees.units")),
            Column.bar()),
        rows);
  }
}
