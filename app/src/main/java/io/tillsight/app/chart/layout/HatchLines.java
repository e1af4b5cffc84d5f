package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Pen;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.Stroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The parts of 45° lines inside a shape, computed instead of clipped: a map of the world needs no
 * clip of twenty thousand corners, on no pen.
 */
final class HatchLines {
  private final List<double[]> pieces = new ArrayList<>();

  /**
   * Lines on which x + y is a multiple of the spacing.
   *
   * @param outline by the even-odd rule
   * @param spacing in pixels across
   */
  HatchLines(Outline outline, double spacing) {
    Box box = outline.bounds();
    int first = (int) Math.ceil((box.x() + box.y()) / spacing);
    int last = (int) Math.floor((box.right() + box.bottom()) / spacing);
    List<List<Double>> crossings = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      crossings.add(new ArrayList<>());
    }
    outline.rings().forEach(ring -> cross(ring, spacing, first, crossings));
    for (int i = 0; i < crossings.size(); i++) {
      pieces(crossings.get(i), (first + i) * spacing);
    }
  }

  void draw(Pen pen, Stroke stroke) {
    pieces.forEach(piece -> pen.line(piece[0], piece[1], piece[2], piece[3], stroke));
  }

  /** Where the edges of a ring cross the lines, as x − y. */
  private static void cross(Points ring, double spacing, int first, List<List<Double>> crossings) {
    for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      double from = ring.x(j) + ring.y(j);
      double to = ring.x(i) + ring.y(i);
      int low = (int) Math.floor(Math.min(from, to) / spacing) + 1;
      int high = (int) Math.floor(Math.max(from, to) / spacing);
      for (int line = Math.max(low, first); line <= high; line++) {
        double share = (line * spacing - from) / (to - from);
        double start = ring.x(j) - ring.y(j);
        double end = ring.x(i) - ring.y(i);
        if (line - first < crossings.size()) {
          crossings.get(line - first).add(start + share * (end - start));
        }
      }
    }
  }

  private void pieces(List<Double> crossings, double sum) {
    double[] sorted = crossings.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    for (int i = 0; i + 1 < sorted.length; i += 2) {
      pieces.add(
          new double[] {
            (sum + sorted[i]) / 2,
            (sum - sorted[i]) / 2,
            (sum + sorted[i + 1]) / 2,
            (sum - sorted[i + 1]) / 2
          });
    }
  }
}
