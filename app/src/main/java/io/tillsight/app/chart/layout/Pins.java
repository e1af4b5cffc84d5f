package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.Labels;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.Token;
import java.util.Collection;

/** Relative differences as pins of 2 px with a square head of 6 px. */
final class Pins {
  private static final double PIN = 2;
  private static final double HEAD = 6;

  /**
   * A change this many times the median would flatten the others: it is cut, with an arrow head.
   */
  private static final double OUTLIER = 4;

  private final Sketch sketch;
  private final boolean higherIsBetter;
  private final double largest;
  private boolean headed = true;

  Pins(Sketch sketch, boolean higherIsBetter, Collection<Double> changes) {
    this.sketch = sketch;
    this.higherIsBetter = higherIsBetter;
    this.largest = reach(changes);
  }

  /** Leaves the heads away where pins stand too close for them. */
  Pins withoutHeads() {
    headed = false;
    return this;
  }

  /** The largest change that is drawn to scale; 0 when there is none. */
  double largest() {
    return largest;
  }

  static String label(Labels labels, double change) {
    return labels.change(change);
  }

  Token token(double change) {
    return change == 0 ? Token.TEXT3 : change > 0 == higherIsBetter ? Token.GOOD : Token.BAD;
  }

  boolean cut(double change) {
    return Math.abs(change) > largest * 1.000001;
  }

  /** Draws a pin that rises from a line at y; returns where its head is. */
  double rising(double x, double y, double change, double unit, boolean hollow, String key) {
    double end = y - clamp(change) * unit;
    Stroke pin = Stroke.solid(sketch.ink(token(change), key), PIN);
    double sharp = Math.round(x);
    sketch.line(sharp, y, sharp, end, hollow ? pin.dashed(2, 2) : pin);
    head(sharp, end, change, hollow, key, true);
    return end;
  }

  /** Draws a pin that runs across from a line at x; returns where its head is. */
  double running(double x, double y, double change, double unit, boolean hollow, String key) {
    double end = x + clamp(change) * unit;
    Stroke pin = Stroke.solid(sketch.ink(token(change), key), PIN);
    double sharp = Math.round(y);
    sketch.line(x, sharp, end, sharp, hollow ? pin.dashed(2, 2) : pin);
    head(end, sharp, change, hollow, key, false);
    return end;
  }

  private void head(
      double x, double y, double change, boolean hollow, String key, boolean upright) {
    if (!headed) {
      return;
    }
    Box head = new Box(x - HEAD / 2, y - HEAD / 2, HEAD, HEAD);
    var ink = sketch.ink(token(change), key);
    if (cut(change)) {
      sketch.polygon(arrow(x, y, Math.signum(change) * HEAD, upright), ink);
      return;
    }
    sketch.fill(head, ink);
    if (hollow) {
      sketch.fill(head.inset(1.5), sketch.ink(Token.SURFACE));
    }
  }

  private static Outline arrow(double x, double y, double size, boolean upright) {
    return Outline.of(
        upright
            ? Points.of(x - 4, y + size / 2, x + 4, y + size / 2, x, y - size / 2)
            : Points.of(x - size / 2, y - 4, x - size / 2, y + 4, x + size / 2, y));
  }

  private double clamp(double change) {
    return Math.max(-largest, Math.min(largest, change));
  }

  private static double reach(Collection<Double> changes) {
    double[] sizes =
        changes.stream()
            .filter(Double::isFinite)
            .mapToDouble(Math::abs)
            .filter(size -> size > 0)
            .sorted()
            .toArray();
    if (sizes.length == 0) {
      return 0;
    }
    double median = sizes[(sizes.length - 1) / 2];
    double most = sizes[sizes.length - 1];
    return sizes.length > 2 && most > 2 * OUTLIER * median ? OUTLIER * median : most;
  }
}
