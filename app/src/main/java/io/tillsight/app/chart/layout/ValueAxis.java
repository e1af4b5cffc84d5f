package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.Labels;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;

/** Horizontal grid lines with their values at the left. */
record ValueAxis(Sketch sketch, Labels labels, Scale scale, double left, double right) {
  private static final double GAP = 6;
  private static final double LINE = 12;

  /** The room that the values need at the left of the plot. */
  static double width(Sketch sketch, Labels labels, Ticks ticks) {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    return GAP
        + ticks.values().stream()
            .mapToDouble(value -> sketch.textWidth(labels.axis(value), style))
            .max()
            .orElse(0);
  }

  void draw(Ticks ticks) {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3)).end();
    double last = Double.NaN;
    for (double value : ticks.values()) {
      double y = scale.at(value);
      sketch.across(left, right, y, value == 0 ? Token.AXIS : Token.GRID);
      if (!(Math.abs(y - last) < LINE)) {
        sketch.text(left - GAP, Sketch.baseline(y, style), labels.axis(value), style);
        last = y;
      }
    }
  }
}
