package io.tillsight.app.report.page;

import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Highlight;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.draw.Picture;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.layout.ChartLayout;
import io.tillsight.app.report.content.Block;
import java.util.ArrayList;
import java.util.List;

/** A chart with its title, caption, legend and notes. */
final class ChartBox {
  private static final double BETWEEN = 32;
  private static final double PITCH = 15;
  private static final double TITLE_HEIGHT = 20;
  private static final double AFTER_CAPTION = 8;
  private static final double AFTER = 22;
  private static final double SCALE = 8;

  private final Block.Drawing drawing;
  private final double width;
  private final Picture legend;
  private final boolean legendBesideTitle;
  private final List<String> caption;
  private final List<String> notes = new ArrayList<>();

  ChartBox(Block.Drawing drawing, double width) {
    this.drawing = drawing;
    this.width = width;
    Chart chart = drawing.figure().chart();
    legend = chart.legend().isEmpty() ? null : ChartLayout.legend(chart.legend(), Palette.light());
    double title = Type.width(drawing.figure().title(), Type.TITLE);
    legendBesideTitle = legend == null || title + 24 + legend.frame().width() <= width;
    caption = Type.lines(drawing.figure().caption(), Type.CAPTION, width);
    for (String note : drawing.figure().notes()) {
      notes.addAll(Type.lines(note, Type.CAPTION, width));
    }
  }

  static void place(Block.Pair pair, PageFlow flow) {
    ChartBox left = new ChartBox(pair.left(), half());
    ChartBox right = new ChartBox(pair.right(), half());
    double height = Math.max(left.height(), right.height());
    flow.need(height);
    left.draw(flow, 0);
    right.draw(flow, half() + BETWEEN);
    flow.gap(height);
  }

  static double height(Block.Pair pair) {
    return Math.max(
        new ChartBox(pair.left(), half()).height(), new ChartBox(pair.right(), half()).height());
  }

  private static double half() {
    return (Paper.CONTENT - BETWEEN) / 2;
  }

  void place(PageFlow flow) {
    flow.need(height() - AFTER);
    draw(flow, 0);
    flow.gap(height());
  }

  double height() {
    return headHeight()
        + drawing.height()
        + (notes.isEmpty() ? 0 : 6)
        + PITCH * notes.size()
        + AFTER;
  }

  private double headHeight() {
    double legendLine = legendBesideTitle ? 0 : TITLE_HEIGHT;
    return TITLE_HEIGHT + PITCH * caption.size() + legendLine + AFTER_CAPTION;
  }

  private void draw(PageFlow flow, double x) {
    flow.draw(
        x,
        pen -> {
          pen.text(0, 14, drawing.figure().title(), Type.TITLE);
          lines(pen, caption, TITLE_HEIGHT, Type.CAPTION);
          lines(pen, notes, headHeight() + drawing.height() + 6, Type.CAPTION);
        });
    Frame frame = new Frame(width, drawing.height(), SCALE, Palette.light(), Highlight.NONE);
    Picture picture = ChartLayout.picture(drawing.figure().chart(), frame);
    flow.drawAt(x, headHeight(), picture::draw);
    if (legend != null) {
      double left = legendBesideTitle ? width - legend.frame().width() : 0;
      double top = legendBesideTitle ? 0 : TITLE_HEIGHT + PITCH * caption.size();
      flow.drawAt(x + left, top, legend::draw);
    }
  }

  private static void lines(
      io.tillsight.app.chart.draw.Pen pen, List<String> lines, double top, TextStyle style) {
    for (int i = 0; i < lines.size(); i++) {
      pen.text(0, top + 11 + PITCH * i, lines.get(i), style);
    }
  }
}
