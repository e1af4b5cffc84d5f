package io.tillsight.app.report.content;

import io.tillsight.app.report.content.Table.Column;
import io.tillsight.core.analysis.StatusAnalysis;
import io.tillsight.core.cube.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What became of the orders. */
final class StatusSection {
  private StatusSection() {}

  static Section of(Request request) {
    StatusAnalysis.Result status =
        StatusAnalysis.of(request.scope().engine()).withFilter(request.scope().filter()).run();
    Cells cells = request.cells();
    List<Table.Row> rows = new ArrayList<>();
    for (StatusAnalysis.Row row : status.rows()) {
      rows.add(
          new Table.Row(
              List.of(
                  Cell.text(request.text("status." + row.status().name().toLowerCase(Locale.ROOT))),
                  Cell.text(row.text()),
                  cells.count(row.orders()),
                  cells.count(row.lines()),
                  cells.percent((double) row.lines() / status.lines()),
                  cells.money(row.amount()),
                  Cell.bar(row.lines(), Double.NaN)),
              false));
    }
    rows.add(
        new Table.Row(
            List.of(
                Cell.text(request.text("figure.total")),
                Cell.empty(),
                cells.count(status.orders()),
                cells.count(status.lines()),
                cells.percent(1),
                cells.money(status.amount()),
                Cell.empty()),
            true));
    Table table =
        new Table(
            request.scope().names().name(Dimension.STATUS),
            request.text("report.status"),
            request.text("report.status.caption"),
            List.of(
                Column.text(request.scope().names().name(Dimension.STATUS)),
                Column.text(request.scope().names().name(Dimension.STATUS_TEXT)),
                Column.number(request.text("figure.key.orders")),
                Column.number(request.text("report.lines")),
                Column.number(request.text("report.status.share")),
                Column.number(request.inCurrency(request.text("report.amount"))),
                Column.bar()),
            rows);
    return Section.of(request.text("report.status"), List.of(new Block.Grid(table)));
  }
}
