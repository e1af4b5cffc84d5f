package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.LegendItem;
import io.tillsight.app.chart.LegendItem.Swatch;
import io.tillsight.app.chart.Shades;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.List;
import java.util.function.DoubleFunction;

/** Explains the shades of a ramp: in one line below a picture, or in a column beside a map. */
final class ShadeLegend {
  static final double LINE = 18;
  private static final double PATCH = 14;

  private final Sketch sketch;
  private final Shades shades;

  ShadeLegend(Sketch sketch, Shades shades) {
    this.sketch = sketch;
    this.shades = shades;
  }

  /**
   * Words, then the patches with the border between two of them; nothing where there is no room.
   */
  void line(double x, double baseline, String words, DoubleFunction<String> write) {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    sketch.text(x, baseline, words, style);
    double at = x + (words.isEmpty() ? 0 : sketch.textWidth(words, style) + 12);
    double width = PATCH;
    for (double border : shades.borders()) {
      width += sketch.textWidth(write.apply(border), style) + PATCH + 12;
    }
    for (int i = 0; i < shades.steps().size() && at + width <= sketch.width(); i++) {
      double start = at;
      sketch.bar(new Box(start, baseline - 10, PATCH, 11), sketch.ink(shades.inkOf(i)));
      if (i < shades.borders().size()) {
        String border = write.apply(shades.borders().get(i));
        sketch.text(start + PATCH + 6, baseline, border, style);
        at += PATCH + 12 + sketch.textWidth(border, style);
        width -= PATCH + 12 + sketch.textWidth(border, style);
      }
    }
  }

  /** Joined patches with the lower limit of each class below; returns where they end. */
  double scale(double x, double top, double least, String words, DoubleFunction<String> write) {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    sketch.text(x, top + 9, words, style);
    double at = x + (words.isEmpty() ? 0 : sketch.textWidth(words, style) + 12);
    int count = shades.steps().size();
    double patch = Math.min(27, (sketch.width() - at) / count);
    double free = at;
    for (int i = 0; i < count; i++) {
      sketch.bar(new Box(at, top, patch - 1, 10), sketch.ink(shades.inkOf(i)));
      String limit = write.apply(i == 0 ? least : shades.borders().get(i - 1));
      if (at >= free) {
        sketch.text(at, top + 23, limit, style);
        free = at + sketch.textWidth(limit, style) + 6;
      }
      at += patch;
    }
    return at;
  }

  /** A column of patches and names with a heading, lowest first, and the no-data patch. */
  Box column(double x, double top, String head, DoubleFunction<String> write, String noData) {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT2));
    sketch.text(x, top + 12, head, style.in(sketch.ink(Token.TEXT3)));
    double y = top + 20;
    double width = 0;
    List<String> names = shades.names(write);
    for (int i = 0; i < names.size(); i++) {
      sketch.bar(new Box(x, y, PATCH, 12), sketch.ink(shades.inkOf(i)));
      sketch.text(x + PATCH + 8, y + 10, names.get(i), style);
      width = Math.max(width, sketch.textWidth(names.get(i), style));
      y += LINE;
    }
    LegendItem item = new LegendItem(Swatch.NO_DATA, Token.NO_DATA, noData);
    LegendLayout.patch(sketch, item, new Box(x, y, PATCH, 12));
    sketch.text(x + PATCH + 8, y + 10, noData, style);
    width = Math.max(width, sketch.textWidth(noData, style));
    return new Box(x, top, PATCH + 8 + width, y + 12 - top);
  }
}
