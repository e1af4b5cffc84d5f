package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.AxisTick;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.List;

/**
 * Ticks of a time axis, each with its name at the right; names that do not fit are left out evenly.
 */
final class TimeAxis {
  static final double HEIGHT = 22;
  private static final double TICK = 4;

  private TimeAxis() {}

  /** Draws below a line at y. */
  static void draw(Sketch sketch, List<AxisTick> ticks, Scale x, double y) {
    List<AxisTick> visible =
        ticks.stream()
            .filter(tick -> tick.position() >= x.from() && tick.position() <= x.to())
            .toList();
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    int every = every(sketch, visible, x, style);
    for (int i = 0; i < visible.size(); i++) {
      double at = x.at(visible.get(i).position());
      if (i % every == 0) {
        sketch.down(at, y, y + TICK, Token.AXIS);
        sketch.text(at + TICK, y + 15, visible.get(i).name(), style);
      }
    }
  }

  private static int every(Sketch sketch, List<AxisTick> ticks, Scale x, TextStyle style) {
    for (int every = 1; every < ticks.size(); every++) {
      if (fits(sketch, ticks, x, style, every)) {
        return every;
      }
    }
    return Math.max(1, ticks.size());
  }

  private static boolean fits(
      Sketch sketch, List<AxisTick> ticks, Scale x, TextStyle style, int every) {
    for (int i = every; i < ticks.size(); i += every) {
      double room = x.at(ticks.get(i).position()) - x.at(ticks.get(i - every).position());
      if (sketch.textWidth(ticks.get(i - every).name(), style) + 2 * TICK + 4 > room) {
        return false;
      }
    }
    return true;
  }
}
