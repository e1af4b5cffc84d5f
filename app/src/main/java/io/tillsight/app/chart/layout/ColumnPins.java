package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.Columns;
import io.tillsight.app.chart.Columns.Column;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.function.IntToDoubleFunction;

/** The strip of relative differences above columns: an axis of its own, a pin for each column. */
final class ColumnPins {
  private static final double AXIS = 26;
  private static final double REACH = 14;
  private static final double UNIT = 150;

  private final Columns chart;
  private final Sketch sketch;
  private final IntToDoubleFunction middle;
  private final Pins pins;
  private final boolean labelled;
  private final boolean roomy;

  ColumnPins(Columns chart, Sketch sketch, IntToDoubleFunction middle, double pitch) {
    this.chart = chart;
    this.sketch = sketch;
    this.middle = middle;
    this.pins =
        new Pins(
            sketch,
            chart.subject().higherIsBetter(),
            chart.columns().stream().map(Column::change).toList());
    this.labelled = widest() + 14 <= pitch;
    this.roomy = 2 * widest() + 18 <= pitch;
    if (pitch < 10) {
      pins.withoutHeads();
    }
  }

  void draw() {
    double unit = pins.largest() == 0 ? 0 : Math.min(UNIT, REACH / pins.largest());
    sketch.across(0, sketch.width(), AXIS, Token.AXIS);
    sketch.text(
        0, 10, chart.subject().words().change(), TextStyle.caption(sketch.ink(Token.TEXT3)));
    for (int i = 0; i < chart.columns().size(); i++) {
      Column column = chart.columns().get(i);
      if (!Double.isNaN(column.change())) {
        pin(column, middle.applyAsDouble(i), unit);
      }
    }
  }

  private void pin(Column column, double x, double unit) {
    double change = column.change();
    boolean expected = Double.isNaN(column.actual());
    pins.rising(x, AXIS, change, unit, expected, column.key());
    if (labelled) {
      TextStyle style =
          TextStyle.caption(sketch.textInk(pins.token(change), column.key())).medium();
      double y = change >= 0 ? AXIS - 5 : AXIS + 13;
      String text = chart.subject().labels().change(change);
      boolean right = x + 7 + sketch.textWidth(text, style) <= sketch.width();
      if (right || roomy) {
        sketch.text(right ? x + 7 : x - 7, y, text, right ? style : style.end());
      }
    }
  }

  private double widest() {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT)).medium();
    return chart.columns().stream()
        .filter(column -> !Double.isNaN(column.change()))
        .mapToDouble(
            column -> sketch.textWidth(chart.subject().labels().change(column.change()), style))
        .max()
        .orElse(0);
  }
}
