package io.tillsight.app.report;

import io.tillsight.app.report.content.Cell;
import io.tillsight.app.report.content.Table;
import io.tillsight.app.report.content.Table.Kind;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** One table on one sheet. */
final class TableSheet {
  private static final double NARROWEST = 9;
  private static final double WIDEST = 60;
  private static final double PADDING = 2.5;
  private static final int HEAD = 2;

  private final Table table;
  private final int moneyPlaces;
  private final List<Integer> columns = new ArrayList<>();

  TableSheet(Table table, int moneyPlaces) {
    this.table = table;
    this.moneyPlaces = moneyPlaces;
    for (int column = 0; column < table.columns().size(); column++) {
      if (table.columns().get(column).kind() != Kind.BAR) {
        columns.add(column);
      }
    }
  }

  void write(Worksheet sheet) {
    sheet.value(0, 0, table.title());
    sheet.style(0, 0).bold().fontSize(13).set();
    sheet.value(1, 0, table.caption());
    for (int at = 0; at < columns.size(); at++) {
      Table.Column column = table.columns().get(columns.get(at));
      sheet.value(HEAD, at, column.name());
      sheet
          .style(HEAD, at)
          .bold()
          .wrapText(true)
          .horizontalAlignment(column.kind() == Kind.TEXT ? "left" : "right")
          .set();
      sheet.width(at, width(at));
    }
    for (int row = 0; row < table.rows().size(); row++) {
      row(sheet, HEAD + 1 + row, table.rows().get(row));
    }
    sheet.freezePane(1, HEAD + 1);
  }

  private void row(Worksheet sheet, int at, Table.Row row) {
    for (int column = 0; column < columns.size(); column++) {
      Cell cell = row.cells().get(columns.get(column));
      if (cell.number() != null) {
        sheet.value(at, column, cell.number());
        style(sheet, at, column, pattern(cell), row.total());
      } else if (cell.date() != null) {
        sheet.value(at, column, cell.date());
        style(sheet, at, column, pattern(cell), row.total());
      } else if (!cell.text().isEmpty()) {
        sheet.value(at, column, cell.text());
        if (row.total()) {
          sheet.style(at, column).bold().set();
        }
      }
    }
  }

  private static void style(Worksheet sheet, int row, int column, String pattern, boolean bold) {
    var style = sheet.style(row, column).format(pattern);
    if (bold) {
      style.bold();
    }
    style.set();
  }

  private String pattern(Cell cell) {
    return switch (cell.format()) {
      case MONEY -> moneyPlaces == 0 ? "#,##0" : "#,##0." + "0".repeat(moneyPlaces);
      case COUNT -> "#,##0";
      // With optional decimals alone a whole number would end in a point.
      case DECIMAL -> cell.number().stripTrailingZeros().scale() <= 0 ? "#,##0" : "#,##0.00##";
      case PERCENT -> "0.0%";
      case CHANGE -> "+0.0%;-0.0%;0.0%";
      case DATE -> "yyyy-mm-dd";
      case TEXT -> "@";
    };
  }

  private double width(int at) {
    int column = columns.get(at);
    double longest = longestWord(table.columns().get(column).name());
    for (Table.Row row : table.rows()) {
      longest = Math.max(longest, row.cells().get(column).text().length());
    }
    return Math.max(NARROWEST, Math.min(WIDEST, longest + PADDING));
  }

  private static int longestWord(String head) {
    int longest = 0;
    for (String word : head.split(" ")) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }
}
