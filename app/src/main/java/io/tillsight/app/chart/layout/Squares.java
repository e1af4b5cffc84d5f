package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.draw.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Areas in proportion to values, as square as they come: the squarified treemap of Bruls, Huizing
 * and van Wijk (2000).
 */
final class Squares {
  private Squares() {}

  /** One box for each value, which must be above 0 and sorted, the largest first. */
  static List<Box> of(double[] values, Box room) {
    List<Box> boxes = new ArrayList<>();
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double unit = sum > 0 ? room.width() * room.height() / sum : 0;
    Box rest = room;
    int from = 0;
    while (from < values.length) {
      int to = row(values, from, unit, Math.min(rest.width(), rest.height()));
      rest = place(values, from, to, unit, rest, boxes);
      from = to;
    }
    return boxes;
  }

  /** The end of the row that begins at an index: another value would make it less square. */
  private static int row(double[] values, int from, double unit, double side) {
    double best = Double.POSITIVE_INFINITY;
    int to = from;
    while (to < values.length) {
      double worst = worst(values, from, to + 1, unit, side);
      if (worst > best) {
        return to;
      }
      best = worst;
      to++;
    }
    return to;
  }

  private static double worst(double[] values, int from, int to, double unit, double side) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i] * unit;
    }
    double worst = 0;
    for (int i = from; i < to; i++) {
      double area = values[i] * unit;
      worst =
          Math.max(worst, Math.max(side * side * area / sum / sum, sum * sum / side / side / area));
    }
    return worst;
  }

  private static Box place(
      double[] values, int from, int to, double unit, Box rest, List<Box> boxes) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i] * unit;
    }
    boolean upright = rest.width() >= rest.height();
    double depth = sum == 0 ? 0 : sum / (upright ? rest.height() : rest.width());
    double at = upright ? rest.y() : rest.x();
    for (int i = from; i < to; i++) {
      double length = depth == 0 ? 0 : values[i] * unit / depth;
      boxes.add(
          upright ? new Box(rest.x(), at, depth, length) : new Box(at, rest.y(), length, depth));
      at += length;
    }
    return upright
        ? new Box(rest.x() + depth, rest.y(), rest.width() - depth, rest.height())
        : new Box(rest.x(), rest.y() + depth, rest.width(), rest.height() - depth);
  }
}
