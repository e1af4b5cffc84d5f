package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.draw.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names at the ends of lines, moved apart where two would overlap. */
final class EndLabels {
  private static final double LINE = 14;

  /**
   * One name.
   *
   * @param y the end of its line
   * @param text the words
   * @param style how they look
   */
  record Label(double y, String text, TextStyle style) {}

  private final Sketch sketch;
  private final double top;
  private final double bottom;
  private final List<Label> labels = new ArrayList<>();

  EndLabels(Sketch sketch, double top, double bottom) {
    this.sketch = sketch;
    this.top = top + LINE / 2;
    this.bottom = bottom - LINE / 2;
  }

  void add(double y, String text, TextStyle style) {
    if (!text.isEmpty()) {
      labels.add(new Label(y, text, style));
    }
  }

  /** Draws what there is room for, the first added first in importance. */
  void draw(double x) {
    int room = (int) Math.max(1, (bottom - top) / LINE + 1);
    List<Label> shown = new ArrayList<>(labels.subList(0, Math.min(room, labels.size())));
    shown.sort(Comparator.comparingDouble(Label::y));
    double[] heights = spread(shown);
    for (int i = 0; i < heights.length; i++) {
      Label label = shown.get(i);
      sketch.haloText(x, Sketch.baseline(heights[i], label.style()), label.text(), label.style());
    }
  }

  /** Pushes down from the top, then up from the bottom: each moves as little as that allows. */
  private double[] spread(List<Label> shown) {
    double[] at = shown.stream().mapToDouble(Label::y).toArray();
    for (int i = 0; i < at.length; i++) {
      at[i] = Math.max(at[i], i == 0 ? top : at[i - 1] + LINE);
    }
    for (int i = at.length - 1; i >= 0; i--) {
      at[i] = Math.min(at[i], i == at.length - 1 ? bottom : at[i + 1] - LINE);
    }
    return at;
  }
}
