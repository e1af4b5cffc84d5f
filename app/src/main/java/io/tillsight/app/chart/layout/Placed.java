package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels that must meet neither each other nor what is already there; one without room is dropped.
 */
final class Placed {
  private static final double NEAR = 10;
  private static final double FAR = 26;
  private static final int STEPS = 40;

  private final Sketch sketch;
  private final Box room;
  private final List<Box> taken = new ArrayList<>();
  private final List<LinePath> lines = new ArrayList<>();

  Placed(Sketch sketch, Box room) {
    this.sketch = sketch;
    this.room = room;
  }

  void avoid(Box box) {
    taken.add(box);
  }

  void avoid(LinePath line) {
    lines.add(line);
  }

  boolean isFree(Box box) {
    return room.holds(box)
        && taken.stream().noneMatch(box::meets)
        && lines.stream().noneMatch(line -> line.meets(box));
  }

  /** Draws the text if its place is free; says whether it was. */
  boolean put(double x, double baseline, String text, TextStyle style) {
    Box box = sketch.textBox(x, baseline, text, style);
    if (text.isEmpty() || !isFree(box)) {
      return false;
    }
    taken.add(box.inset(-2));
    sketch.haloText(x, baseline, text, style);
    return true;
  }

  /**
   * Draws the text near a line, from its middle outwards: close above or below it, else further
   * away with a thin line that leads to it.
   */
  boolean along(
      LinePath line, double from, double to, boolean above, String text, TextStyle style) {
    int side = above ? -1 : 1;
    return along(line, from, to, side * NEAR, text, style)
        || along(line, from, to, side * FAR, text, style)
        || along(line, from, to, -side * FAR, text, style);
  }

  private boolean along(
      LinePath line, double from, double to, double away, String text, TextStyle style) {
    for (int step = 0; step <= STEPS; step++) {
      double share = 0.45 + (step % 2 == 0 ? 1 : -1) * ((step + 1) / 2) / (double) STEPS * 0.6;
      double x = from + share * (to - from);
      double y = line.heightAt(x);
      double baseline = y + away + (away > 0 ? 8 : 0);
      if (!Double.isNaN(y) && put(x, baseline, text, style.middle())) {
        if (Math.abs(away) == FAR) {
          double end = y + away - Math.signum(away) * 3 + (away < 0 ? 4 : 0);
          sketch.line(x, y + Math.signum(away) * 3, x, end, Stroke.solid(style.ink(), 1));
        }
        return true;
      }
    }
    return false;
  }
}
