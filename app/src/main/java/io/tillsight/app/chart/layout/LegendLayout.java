package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.LegendItem;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.draw.Picture;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextMeasure;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.List;

/** The line that explains the patches: 12 × 10 px each, then its words. */
final class LegendLayout {
  private static final double HEIGHT = 18;
  private static final double PATCH = 12;
  private static final double GAP = 5;
  private static final double BETWEEN = 12;

  private LegendLayout() {}

  static Picture picture(List<LegendItem> items, Palette palette) {
    Sketch sketch = new Sketch(Frame.of(width(items, palette), HEIGHT, palette));
    double x = 0;
    for (LegendItem item : items) {
      x = item(sketch, item, x) + BETWEEN;
    }
    return sketch.picture();
  }

  /** Draws one entry and returns where it ends. */
  static double item(Sketch sketch, LegendItem item, double x) {
    return item(sketch, item, x, 0);
  }

  static double item(Sketch sketch, LegendItem item, double x, double top) {
    patch(sketch, item, new Box(x, top + 4, PATCH, 10));
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT2));
    sketch.text(x + PATCH + GAP, top + 13, item.name(), style);
    return x + PATCH + GAP + sketch.textWidth(item.name(), style);
  }

  static void patch(Sketch sketch, LegendItem item, Box box) {
    switch (item.swatch()) {
      case FILLED -> {
        sketch.bar(box, sketch.ink(item.ink()));
        if (item.ink() == Token.NO_DATA) {
          sketch.frameInside(box, Stroke.solid(sketch.ink(Token.BORDER_STRONG), 1));
        }
      }
      case OUTLINED -> sketch.frameInside(box, Stroke.solid(sketch.ink(item.ink()), 1.5));
      case HATCHED -> Hatch.forecast(sketch, box, "");
      case NO_DATA -> {
        Hatch.noData(sketch, box.rounded(0));
        sketch.frameInside(box, Stroke.solid(sketch.ink(Token.NO_DATA), 1));
      }
      case BAND -> sketch.bar(box, sketch.ink(item.ink()).at(0.3));
      case WIDE_BAND -> sketch.bar(box, sketch.ink(item.ink()).at(0.13));
      case LINE ->
          sketch.line(
              box.x(),
              box.centreY(),
              box.right(),
              box.centreY(),
              Stroke.solid(sketch.ink(item.ink()), 2));
    }
  }

  static double width(List<LegendItem> items, Palette palette) {
    TextStyle style = TextStyle.caption(palette.ink(Token.TEXT2));
    double sum =
        items.stream()
            .mapToDouble(item -> PATCH + GAP + TextMeasure.bundled().width(item.name(), style))
            .sum();
    return Math.ceil(sum + BETWEEN * Math.max(0, items.size() - 1)) + 1;
  }
}
