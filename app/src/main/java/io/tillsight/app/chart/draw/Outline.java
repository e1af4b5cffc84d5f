package io.tillsight.app.chart.draw;

import java.util.List;

/**
 * A closed shape of one or more rings; a point is inside when an odd number of rings surround it.
 *
 * @param rings each closed by itself, at least three points
 */
public record Outline(List<Points> rings) {
  private static final int CORNER_STEPS = 4;

  /** Copies the list. */
  public Outline {
    rings = List.copyOf(rings);
  }

  /** One ring. */
  public static Outline of(Points ring) {
    return new Outline(List.of(ring));
  }

  /** A rectangle, its corners rounded where the radius is above 0. */
  static Outline rounded(Box box, double radius) {
    double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
    if (r <= 0) {
      return of(
          Points.of(
              box.x(),
              box.y(),
              box.right(),
              box.y(),
              box.right(),
              box.bottom(),
              box.x(),
              box.bottom()));
    }
    double[] xy = new double[4 * (CORNER_STEPS + 1) * 2];
    int at = 0;
    for (int corner = 0; corner < 4; corner++) {
      double cx = corner == 0 || corner == 3 ? box.x() + r : box.right() - r;
      double cy = corner < 2 ? box.y() + r : box.bottom() - r;
      for (int step = 0; step <= CORNER_STEPS; step++) {
        double angle = Math.PI * (1 + corner / 2.0 + step / (2.0 * CORNER_STEPS));
        xy[at++] = cx + r * Math.cos(angle);
        xy[at++] = cy + r * Math.sin(angle);
      }
    }
    return of(Points.of(xy));
  }

  /** The smallest rectangle around it. */
  public Box bounds() {
    double left = Double.POSITIVE_INFINITY;
    double top = left;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = right;
    for (Points ring : rings) {
      for (int i = 0; i < ring.size(); i++) {
        left = Math.min(left, ring.x(i));
        right = Math.max(right, ring.x(i));
        top = Math.min(top, ring.y(i));
        bottom = Math.max(bottom, ring.y(i));
      }
    }
    return new Box(left, top, right - left, bottom - top);
  }

  /** Whether the point lies inside (even-odd rule, ray to the right). */
  public boolean contains(double x, double y) {
    boolean inside = false;
    for (Points ring : rings) {
      for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        if (ring.y(i) > y != ring.y(j) > y
            && x
                < (ring.x(j) - ring.x(i)) * (y - ring.y(i)) / (ring.y(j) - ring.y(i)) + ring.x(i)) {
          inside = !inside;
        }
      }
    }
    return inside;
  }
}
