package io.tillsight.app.report.content;

import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.TableTwin;
import io.tillsight.app.figures.Figure;
import io.tillsight.app.report.content.Cell.Format;
import io.tillsight.app.report.content.Table.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The table behind a chart, with the numbers that it draws. */
final class TwinTable {
  private TwinTable() {}

  static Table of(Figure<? extends Chart> figure) {
    TableTwin twin = figure.table();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < twin.columns().size(); i++) {
      int column = i;
      boolean numbers =
          twin.rows().stream().anyMatch(row -> !Double.isNaN(row.cells().get(column).number()));
      String name = twin.columns().get(i);
      columns.add(numbers ? Column.number(name) : Column.text(name));
    }
    List<Table.Row> rows = new ArrayList<>();
    for (TableTwin.Row row : twin.rows()) {
      rows.add(new Table.Row(row.cells().stream().map(TwinTable::cell).toList(), false));
    }
    return new Table(figure.title(), figure.title(), figure.caption(), columns, rows);
  }

  private static Cell cell(TableTwin.Cell cell) {
    if (!Double.isFinite(cell.number())) {
      return Cell.text(cell.text());
    }
    BigDecimal number = BigDecimal.valueOf(cell.number());
    return Cell.number(cell.text(), format(cell), number);
  }

  /** A chart's numbers are amounts, ratios or counts; their texts tell which. */
  private static Format format(TableTwin.Cell cell) {
    String text = cell.text();
    if (text.endsWith("%") && isRatio(cell)) {
      boolean signed = text.startsWith("+") || text.startsWith("\u2212");
      return signed ? Format.CHANGE : Format.PERCENT;
    }
    boolean whole = cell.number() == Math.rint(cell.number());
    return whole ? Format.COUNT : Format.DECIMAL;
  }

  /** Whether {@code 6.4%} is written for 0.064; a few charts have 6.4 itself. */
  private static boolean isRatio(TableTwin.Cell cell) {
    String digits = cell.text().replaceAll("\\D", "");
    return digits.equals(String.valueOf(Math.round(Math.abs(cell.number()) * 1000)))
        || Math.abs(cell.number()) < 1;
  }
}
