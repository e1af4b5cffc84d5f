package io.tillsight.app.report.page;

import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Pen;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import io.tillsight.app.report.content.Cell;
import io.tillsight.app.report.content.Table;
import io.tillsight.app.report.content.Table.Kind;
import java.util.ArrayList;
import java.util.List;

/** A table with all its rows; its head stands again at the top of each page. */
final class TableBox {
  private static final double ROW = 24;
  private static final double PITCH = 15;
  private static final double HEAD_PITCH = 14;
  private static final double TITLE = 20;
  private static final double AFTER = 22;
  private static final double BAR_HEIGHT = 8;
  private static final double BAR_SHIFT = 3.5;
  private static final int ROWS_TOGETHER = 3;

  /** Tables of so few rows are not torn apart. */
  private static final int SMALL = 15;

  private final Table table;
  private final TableWidths.Part part;
  private final String continued;
  private final List<List<String>> heads = new ArrayList<>();
  private final double headHeight;

  private TableBox(Table table, TableWidths.Part part, String continued) {
    this.table = table;
    this.part = part;
    this.continued = continued;
    int lines = 1;
    for (int i = 0; i < part.columns().length; i++) {
      String name = table.columns().get(part.columns()[i]).name();
      heads.add(Type.lines(name, Type.CAPTION, part.width(i) + 1));
      lines = Math.max(lines, heads.get(i).size());
    }
    headHeight = HEAD_PITCH * lines + 8;
  }

  static void place(Table table, String continued, PageFlow flow) {
    if (table.rows().isEmpty()) {
      return;
    }
    boolean first = true;
    for (TableWidths.Part part : TableWidths.of(table)) {
      new TableBox(table, part, continued).place(flow, first);
      first = false;
    }
  }

  private void place(PageFlow flow, boolean first) {
    List<String> caption = Type.lines(table.caption(), Type.CAPTION, Paper.CONTENT);
    double top = TITLE + PITCH * caption.size() + 4;
    boolean small = table.rows().size() <= SMALL;
    int together = small ? table.rows().size() : ROWS_TOGETHER;
    flow.need(top + headHeight + ROW * together);
    title(flow, first ? table.title() : table.title() + " " + continued);
    flow.place(
        PITCH * caption.size() + 4,
        pen -> {
          for (int i = 0; i < caption.size(); i++) {
            pen.text(0, 9 + PITCH * i, caption.get(i), Type.CAPTION);
          }
        });
    flow.place(headHeight, this::head);
    for (int row = 0; row < table.rows().size(); row++) {
      boolean beforeTotal = row == table.rows().size() - 2 && table.rows().get(row + 1).total();
      row(flow, table.rows().get(row), beforeTotal ? ROW : 0);
    }
    flow.gap(AFTER);
  }

  private static void title(PageFlow flow, String title) {
    flow.place(TITLE, pen -> pen.text(0, 14, title, Type.TITLE));
  }

  /**
   * @param below height that must follow on the same page
   */
  private void row(PageFlow flow, Table.Row row, double below) {
    List<List<String>> cells = new ArrayList<>();
    int lines = 1;
    for (int i = 0; i < part.columns().length; i++) {
      Cell cell = row.cells().get(part.columns()[i]);
      TextStyle style = style(cell, row.total(), i);
      boolean words = kind(i) == Kind.TEXT;
      cells.add(words ? Type.lines(cell.text(), style, part.width(i) + 1) : List.of(cell.text()));
      lines = Math.max(lines, cells.get(i).size());
    }
    double height = ROW + PITCH * (lines - 1);
    if (flow.need(height + below)) {
      title(flow, table.title() + " " + continued);
      flow.place(headHeight, this::head);
    }
    flow.place(height, pen -> draw(pen, row, cells, height));
  }

  private void head(Pen pen) {
    for (int i = 0; i < heads.size(); i++) {
      List<String> lines = heads.get(i);
      for (int line = 0; line < lines.size(); line++) {
        double baseline = headHeight - 8 - HEAD_PITCH * (lines.size() - 1 - line);
        cell(pen, i, baseline, lines.get(line), Type.CAPTION);
      }
    }
    pen.line(0, headHeight, Paper.CONTENT, headHeight, Type.line(Token.AXIS, 1));
  }

  private void draw(Pen pen, Table.Row row, List<List<String>> cells, double height) {
    if (row.total()) {
      pen.line(0, 0, Paper.CONTENT, 0, Type.line(Token.AXIS, 1));
    } else {
      pen.line(0, height, Paper.CONTENT, height, Type.line(Token.GRID, 1));
    }
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = row.cells().get(part.columns()[i]);
      if (kind(i) == Kind.BAR) {
        bar(pen, cell.bar(), i, height);
      }
      TextStyle style = style(cell, row.total(), i);
      for (int line = 0; line < cells.get(i).size(); line++) {
        cell(pen, i, 16 + PITCH * line, cells.get(i).get(line), style);
      }
    }
  }

  private void cell(Pen pen, int column, double baseline, String text, TextStyle style) {
    if (text.isEmpty()) {
      return;
    }
    if (kind(column) == Kind.NUMBER) {
      pen.text(part.right()[column], baseline, text, style.end());
    } else {
      pen.text(part.left()[column], baseline, text, style);
    }
  }

  private void bar(Pen pen, Cell.Bar bar, int column, double height) {
    double longest = longest(part.columns()[column]);
    double unit = longest > 0 ? part.width(column) / longest : 0;
    double top = (height - BAR_HEIGHT) / 2 + 1;
    double left = part.left()[column];
    if (bar.before() > 0) {
      double length = bar.before() * unit;
      pen.fill(new Box(left, top - BAR_SHIFT, length, BAR_HEIGHT), Type.ink(Token.PREVIOUS));
    }
    if (bar.now() > 0) {
      pen.fill(new Box(left, top, bar.now() * unit, BAR_HEIGHT), Type.ink(Token.ACTUAL));
    }
  }

  private double longest(int column) {
    double longest = 0;
    for (Table.Row row : table.rows()) {
      Cell.Bar bar = row.cells().get(column).bar();
      longest = bar.now() > longest ? bar.now() : longest;
      longest = bar.before() > longest ? bar.before() : longest;
    }
    return longest;
  }

  private Kind kind(int column) {
    return table.columns().get(part.columns()[column]).kind();
  }

  private static TextStyle style(Cell cell, boolean total, int column) {
    TextStyle plain = total ? Type.BODY.semiBold() : Type.BODY;
    return column == 0 && total ? plain : plain.in(Type.ink(cell.tone().token()));
  }
}
