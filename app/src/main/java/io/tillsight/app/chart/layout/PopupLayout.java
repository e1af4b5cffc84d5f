package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Detail;
import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.draw.Picture;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextMeasure;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;

/** The bordered popup over a mark: its name, then one line for each number. */
final class PopupLayout {
  private static final double MARGIN = 12;
  private static final double LINE = 16;
  private static final double BETWEEN = 16;

  private PopupLayout() {}

  static Picture picture(Mark mark, Palette palette) {
    TextStyle head = TextStyle.body(palette.ink(Token.TEXT)).semiBold();
    TextStyle name = TextStyle.caption(palette.ink(Token.TEXT2));
    double width = TextMeasure.bundled().width(mark.name(), head);
    for (Detail detail : mark.details()) {
      double line =
          TextMeasure.bundled().width(detail.name(), name)
              + BETWEEN
              + TextMeasure.bundled().width(detail.value(), name.medium());
      width = Math.max(width, line);
    }
    double height = 20 + LINE * mark.details().size() + 8;
    Frame frame = Frame.of(Math.ceil(width + 2 * MARGIN), height + 4, palette);
    Sketch sketch = new Sketch(frame);
    ground(sketch);
    sketch.text(MARGIN, 20, mark.name(), head);
    double y = 37;
    for (Detail detail : mark.details()) {
      sketch.text(MARGIN, y, detail.name(), name);
      TextStyle value = name.medium().in(palette.ink(detail.tone().token())).end();
      sketch.text(frame.width() - MARGIN, y, detail.value(), value);
      y += LINE;
    }
    return sketch.picture();
  }

  private static void ground(Sketch sketch) {
    var outline = new Box(0, 0, sketch.width(), sketch.height()).inset(0.5).rounded(6);
    sketch.polygon(outline, sketch.ink(Token.SURFACE));
    sketch.border(outline, Stroke.solid(sketch.ink(Token.BORDER_STRONG), 1));
  }
}
