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
  private static final char NO_BREAK = '\u00a0';

  private TwinTable() {}

  static Table of(Figure<? extends Chart> figure) {
    TableTwin twin = figure.chart().table();
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
    return Cell.number(cell.text(), format(cell.text()), number);
  }

  /** A chart's numbers are amounts, shares or counts; their texts tell which. */
  private static Format format(String text) {
    if (text.endsWith("%")) {
      boolean signed = text.startsWith("+") || text.startsWith("\u2212");
      return signed ? Format.CHANGE : Format.PERCENT;
    }
    boolean plain = text.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == NO_BREAK);
    return plain ? Format.COUNT : Format.DECIMAL;
  }
}
