package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the plane of a map lies in a picture.
 *
 * @param unit pixels for each unit of the plane
 * @param dx pixels added across
 * @param dy pixels added down
 */
record MapView(double unit, double dx, double dy) {

  /** The largest view that shows a part of the plane inside a box, centred. */
  static MapView fitting(Box plane, Box box) {
    double unit = Math.min(box.width() / plane.width(), box.height() / plane.height());
    return new MapView(
        unit, box.centreX() - plane.centreX() * unit, box.centreY() - plane.centreY() * unit);
  }

  /** A shape in pixels; points nearer than a third of a pixel to the last one are left out. */
  Outline place(Outline outline) {
    List<Points> rings = new ArrayList<>();
    for (Points ring : outline.rings()) {
      Points placed = place(ring);
      if (placed.size() >= 3) {
        rings.add(placed);
      }
    }
    return new Outline(rings);
  }

  private Points place(Points ring) {
    double[] xy = new double[2 * ring.size()];
    int count = 0;
    for (int i = 0; i < ring.size(); i++) {
      double x = ring.x(i) * unit + dx;
      double y = ring.y(i) * unit + dy;
      boolean far =
          count == 0
              || Math.abs(x - xy[2 * count - 2]) > 0.33
              || Math.abs(y - xy[2 * count - 1]) > 0.33;
      if (far) {
        xy[2 * count] = x;
        xy[2 * count + 1] = y;
        count++;
      }
    }
    return Points.of(Arrays.copyOf(xy, 2 * count));
  }
}
