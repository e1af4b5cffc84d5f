package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.Sheet;
import io.tillsight.app.chart.draw.Anchor;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Picture;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import io.tillsight.app.chart.draw.Weight;

/** A chart with its title, caption, legend and footer, for files and paper. */
final class SheetLayout {
  private static final double MARGIN = 16;
  private static final double HEAD = 42;
  private static final double FOOT = 22;
  private static final double TAG = 18;

  private final Chart chart;
  private final Sheet sheet;
  private final Sketch sketch;

  SheetLayout(Chart chart, Sheet sheet, Sketch sketch) {
    this.chart = chart;
    this.sheet = sheet;
    this.sketch = sketch;
  }

  void draw() {
    double right = legend(sketch.width() - MARGIN);
    right = tag(right);
    head(right - 12 - MARGIN);
    double foot = sheet.footer().isEmpty() ? 0 : FOOT;
    Frame whole = sketch.frame();
    Frame inner =
        new Frame(
            whole.width() - 2 * MARGIN,
            whole.height() - 2 * MARGIN - HEAD - foot,
            whole.scale(),
            whole.palette(),
            whole.highlight());
    Picture picture = ChartLayout.picture(chart, inner);
    sketch.draw(pen -> picture.draw(new ShiftedPen(pen, MARGIN, MARGIN + HEAD)));
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    String footer = Fit.words(sketch, sheet.footer(), style, sketch.width() - 2 * MARGIN);
    sketch.text(MARGIN, sketch.height() - MARGIN, footer, style);
  }

  private void head(double room) {
    TextStyle title = new TextStyle(13, Weight.SEMI_BOLD, Anchor.START, sketch.ink(Token.TEXT));
    TextStyle caption = TextStyle.caption(sketch.ink(Token.TEXT3));
    String what = Fit.words(sketch, chart.subject().title(), title, room);
    sketch.text(MARGIN, MARGIN + 13, what, title);
    double whole = sketch.width() - 2 * MARGIN;
    sketch.text(MARGIN, MARGIN + 30, Fit.words(sketch, sheet.caption(), caption, whole), caption);
  }

  /** Draws the legend with its right end at x; returns where it begins. */
  private double legend(double x) {
    if (chart.legend().isEmpty()) {
      return x;
    }
    Picture legend = LegendLayout.picture(chart.legend(), sketch.frame().palette());
    double left = x - legend.frame().width();
    if (left < MARGIN + 80) {
      return x;
    }
    sketch.draw(pen -> legend.draw(new ShiftedPen(pen, left, MARGIN)));
    return left - 12;
  }

  private double tag(double x) {
    if (sheet.tag().isEmpty()) {
      return x;
    }
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT2)).medium();
    double width = sketch.textWidth(sheet.tag(), style) + 12;
    Box box = new Box(x - width, MARGIN, width, TAG);
    sketch.polygon(box.rounded(4), sketch.ink(Token.SUNKEN));
    sketch.text(box.x() + 6, Sketch.baseline(box.centreY(), style), sheet.tag(), style);
    return box.x() - 12;
  }
}
