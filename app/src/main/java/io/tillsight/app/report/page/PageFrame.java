package io.tillsight.app.report.page;

import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Pen;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import io.tillsight.app.report.content.Report;
import java.util.ArrayList;
import java.util.List;

/** What stands around the content of every page: whose report, which sales, which page. */
final class PageFrame {
  /** Height of the head of every page but the first. */
  static final double RUNNING_HEIGHT = 32;

  private static final double FOOT_TEXT = 630;
  private static final double FOOT_PITCH = 15;
  private static final int FOOT_LINES = 5;
  private static final double TAG_HEIGHT = 18;

  private final Report.Head head;

  PageFrame(Report.Head head) {
    this.head = head;
  }

  /** The title at the top of the first page. */
  void title(PageFlow flow) {
    List<String> title = Type.lines(head.title(), Type.DISPLAY, Paper.CONTENT - 220);
    double height = 30.0 * title.size();
    flow.place(
        height + 22,
        pen -> {
          for (int i = 0; i < title.size(); i++) {
            pen.text(0, 24 + 30.0 * i, title.get(i), Type.DISPLAY);
          }
          workspace(pen, height - 6, Type.BODY.medium());
          pen.line(0, height + 8, Paper.CONTENT, height + 8, Type.line(Token.TEXT, 2));
        });
    List<String> scope = Type.lines(head.scope(), Type.CAPTION, Paper.CONTENT - 170);
    flow.place(
        15.0 * scope.size() + 16,
        pen -> {
          for (int i = 0; i < scope.size(); i++) {
            pen.text(0, 11 + 15.0 * i, scope.get(i), Type.CAPTION);
          }
          pen.text(Paper.CONTENT, 11, head.texts().printed(), Type.CAPTION.end());
        });
  }

  /** The name of the workspace at the right, behind the tag of the demo shop. */
  private void workspace(Pen pen, double baseline, TextStyle style) {
    pen.text(Paper.CONTENT, baseline, head.workspace(), style.end());
    if (head.sample()) {
      TextStyle tag = Type.CAPTION.semiBold().in(Type.ink(Token.WARN));
      double width = Type.width(head.texts().sample(), tag) + 12;
      double right = Paper.CONTENT - Type.width(head.workspace(), style) - 8;
      Box box = new Box(right - width, baseline - 13, width, TAG_HEIGHT);
      pen.polygon(box.rounded(4), Type.ink(Token.WARN_SOFT));
      pen.text(box.centreX(), baseline, head.texts().sample(), tag.middle());
    }
  }

  /** The pages with their heads and feet. */
  List<Sheet> around(List<List<Sheet.Item>> pages) {
    List<Sheet> sheets = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      List<Sheet.Item> items = new ArrayList<>(pages.get(page));
      if (page > 0) {
        items.add(new Sheet.Item(Paper.SIDE, Paper.TOP - 8, this::running));
      }
      String number =
          head.texts()
              .pageOf()
              .replace("{0}", String.valueOf(page + 1))
              .replace("{1}", String.valueOf(pages.size()));
      items.add(new Sheet.Item(Paper.SIDE, Paper.HEIGHT - Paper.FOOT, pen -> foot(pen, number)));
      sheets.add(new Sheet(items));
    }
    return sheets;
  }

  private void running(Pen pen) {
    pen.text(0, 11, head.title(), Type.CAPTION);
    workspace(pen, 11, Type.CAPTION.in(Type.ink(Token.TEXT2)));
    pen.line(0, 20, Paper.CONTENT, 20, Type.line(Token.BORDER, 1));
  }

  private void foot(Pen pen, String number) {
    pen.line(0, 0, Paper.CONTENT, 0, Type.line(Token.BORDER, 1));
    List<String> lines = new ArrayList<>(Type.lines(head.scope(), Type.CAPTION, FOOT_TEXT));
    lines.addAll(Type.lines(head.definition(), Type.CAPTION, FOOT_TEXT));
    for (int i = 0; i < Math.min(lines.size(), FOOT_LINES); i++) {
      pen.text(0, 18 + FOOT_PITCH * i, lines.get(i), Type.CAPTION);
    }
    pen.text(Paper.CONTENT, 18, number, Type.CAPTION.end());
  }
}
