package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Points;

/**
 * The place inside a shape that is farthest from its border, found on a grid: where a label stands
 * best.
 *
 * @param x across
 * @param y down
 * @param distance to the border, in pixels
 */
record Inside(double x, double y, double distance) {
  private static final int CELLS = 14;
  private static final int ENOUGH = 120;

  /** A label is wider than high: what is near above or below counts as farther than it is. */
  private static final double FLAT = 1.6;

  static Inside of(Points ring) {
    Points rough = rough(ring);
    Outline outline = Outline.of(rough);
    Box box = outline.bounds();
    Inside best = new Inside(box.centreX(), box.centreY(), 0);
    for (int i = 1; i < CELLS; i++) {
      for (int j = 1; j < CELLS; j++) {
        double x = box.x() + box.width() * i / CELLS;
        double y = box.y() + box.height() * j / CELLS;
        if (outline.contains(x, y)) {
          double distance = distance(rough, x, y);
          best = distance > best.distance ? new Inside(x, y, distance) : best;
        }
      }
    }
    return best;
  }

  /** A border of many corners with fewer: a label needs no fjords. */
  private static Points rough(Points ring) {
    int every = Math.max(1, ring.size() / ENOUGH);
    double[] xy = new double[2 * ((ring.size() + every - 1) / every)];
    for (int i = 0; i < xy.length / 2; i++) {
      xy[2 * i] = ring.x(i * every);
      xy[2 * i + 1] = ring.y(i * every);
    }
    return Points.of(xy);
  }

  private static double distance(Points ring, double x, double y) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      least =
          Math.min(
              least,
              toSegment(x, y * FLAT, ring.x(j), ring.y(j) * FLAT, ring.x(i), ring.y(i) * FLAT));
    }
    return least;
  }

  private static double toSegment(double x, double y, double x1, double y1, double x2, double y2) {
    double dx = x2 - x1;
    double dy = y2 - y1;
    double length = dx * dx + dy * dy;
    double share = length == 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
    double within = Math.max(0, Math.min(1, share));
    return Math.hypot(x - x1 - within * dx, y - y1 - within * dy);
  }
}
