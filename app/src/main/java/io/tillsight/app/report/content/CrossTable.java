package io.tillsight.app.report.content;

import io.tillsight.app.report.content.Table.Column;
import io.tillsight.core.analysis.CrossAnalysis;
import io.tillsight.core.cube.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Products crossed with stores or months: on pages the first ones, in a workbook all of them. */
final class CrossTable {
  private static final int ROWS_OF_A_SHEET = 5_000;
  private static final int MONTHS_ON_PAGES = 12;

  private final Request request;
  private final Dimension columns;
  private final int limit;
  private final boolean pages;

  private CrossTable(Request request, Dimension columns, int limit, boolean pages) {
    this.request = request;
    this.columns = columns;
    this.limit = limit;
    this.pages = pages;
  }

  /** The first products; months are cut to the last twelve. */
  static Table of(Request request, Dimension columns, int limit) {
    return new CrossTable(request, columns, limit, true).table();
  }

  /** As many as a sheet can well hold. */
  static Table all(Request request, Dimension columns) {
    return new CrossTable(request, columns, ROWS_OF_A_SHEET, false).table();
  }

  private Table table() {
    CrossAnalysis.Result cross =
        CrossAnalysis.of(request.scope().engine(), Dimension.PRODUCT, columns)
            .withFilter(request.scope().filter())
            .withLimit(limit)
            .run();
    List<CrossAnalysis.Line> heads = heads(cross);
    boolean cut = heads.size() < cross.columns().size();
    List<Column> names = new ArrayList<>();
    names.add(Column.text(request.scope().names().name(Dimension.PRODUCT)));
    heads.forEach(
        head -> names.add(Column.number(request.scope().names().of(columns, head.key()))));
    if (!cut) {
      names.add(Column.number(request.text("figure.total")));
    }
    String key = columns.name().toLowerCase(Locale.ROOT);
    return new Table(
        request.text("report.cross." + key + ".sheet") + (pages ? " " + limit : ""),
        request.text("report.cross." + key),
        request.text(
            pages ? "report.cross.caption" : "report.cross.captionAll",
            request.scope().formats().currencySign(),
            request.scope().formats().count(cross.rows().size())),
        names,
        rows(cross, heads, cut));
  }

  private List<CrossAnalysis.Line> heads(CrossAnalysis.Result cross) {
    List<CrossAnalysis.Line> all = cross.columns();
    boolean cut = pages && columns == Dimension.MONTH && all.size() > MONTHS_ON_PAGES;
    return cut ? all.subList(all.size() - MONTHS_ON_PAGES, all.size()) : all;
  }

  /** The total of all months would not be that of the months shown, so a cut table has none. */
  private List<Table.Row> rows(
      CrossAnalysis.Result cross, List<CrossAnalysis.Line> heads, boolean cut) {
    Cells cells = request.cells();
    List<Table.Row> rows = new ArrayList<>();
    for (CrossAnalysis.Line line : cross.rows()) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.text(request.scope().names().of(Dimension.PRODUCT, line.key())));
      for (CrossAnalysis.Line head : heads) {
        row.add(
            pages
                ? cells.whole(cross.cell(line, head).netSales())
                : cells.money(cross.cell(line, head).netSales()));
      }
      if (!cut) {
        row.add(pages ? cells.whole(line.netSales()) : cells.money(line.netSales()));
      }
      rows.add(new Table.Row(row, false));
    }
    return rows;
  }
}
