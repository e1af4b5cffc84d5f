package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A line over time in pixels: split where values are missing, and thinned where there are more
 * points than the plot can show (the lowest and highest of each pixel stay, so no peak is lost).
 *
 * @param pieces without gaps, each of at least one point
 */
record LinePath(List<Points> pieces) {

  static <T> LinePath of(
      List<T> items, ToDoubleFunction<T> position, ToDoubleFunction<T> value, Scale x, Scale y) {
    List<Points> pieces = new ArrayList<>();
    List<Double> piece = new ArrayList<>();
    for (T item : items) {
      double number = value.applyAsDouble(item);
      if (Double.isNaN(number)) {
        flush(piece, pieces, x);
      } else {
        piece.add(x.at(position.applyAsDouble(item)));
        piece.add(y.at(number));
      }
    }
    flush(piece, pieces, x);
    return new LinePath(pieces);
  }

  /** Draws the pieces; a piece of one point becomes a dot. */
  void draw(Sketch sketch, Stroke stroke) {
    for (Points piece : pieces) {
      if (piece.size() == 1) {
        sketch.dot(piece.x(0), piece.y(0), stroke.width(), stroke.ink());
      } else {
        sketch.polyline(piece, stroke);
      }
    }
  }

  /** Whether the line comes near a box. */
  boolean meets(Box box) {
    for (Points piece : pieces) {
      for (int i = 1; i < piece.size(); i++) {
        if (crosses(piece.x(i - 1), piece.y(i - 1), piece.x(i), piece.y(i), box)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The height of the line at an x; NaN where it has none. */
  double heightAt(double x) {
    for (Points piece : pieces) {
      for (int i = 1; i < piece.size(); i++) {
        if (piece.x(i - 1) <= x && x <= piece.x(i)) {
          double run = piece.x(i) - piece.x(i - 1);
          double share = run == 0 ? 0 : (x - piece.x(i - 1)) / run;
          return piece.y(i - 1) + share * (piece.y(i) - piece.y(i - 1));
        }
      }
    }
    return Double.NaN;
  }

  private static boolean crosses(double x1, double y1, double x2, double y2, Box box) {
    double left = Math.max(Math.min(x1, x2), box.x());
    double right = Math.min(Math.max(x1, x2), box.right());
    if (left > right) {
      return false;
    }
    double slope = x2 == x1 ? 0 : (y2 - y1) / (x2 - x1);
    double a = x2 == x1 ? Math.min(y1, y2) : y1 + slope * (left - x1);
    double b = x2 == x1 ? Math.max(y1, y2) : y1 + slope * (right - x1);
    return Math.max(a, b) >= box.y() && Math.min(a, b) <= box.bottom();
  }

  private static void flush(List<Double> piece, List<Points> pieces, Scale x) {
    if (!piece.isEmpty()) {
      double[] xy = piece.stream().mapToDouble(Double::doubleValue).toArray();
      double width = Math.abs(x.end() - x.start());
      pieces.add(Points.of(xy.length / 2 > 2 * width ? thinned(xy) : xy));
      piece.clear();
    }
  }

  /** The lowest and highest point of each whole pixel, in their order. */
  private static double[] thinned(double[] xy) {
    List<Double> kept = new ArrayList<>();
    int start = 0;
    while (start < xy.length) {
      int end = start;
      int low = start;
      int high = start;
      while (end < xy.length && Math.floor(xy[end]) == Math.floor(xy[start])) {
        low = xy[end + 1] < xy[low + 1] ? end : low;
        high = xy[end + 1] > xy[high + 1] ? end : high;
        end += 2;
      }
      keep(xy, Math.min(low, high), kept);
      if (low != high) {
        keep(xy, Math.max(low, high), kept);
      }
      start = end;
    }
    return kept.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void keep(double[] xy, int at, List<Double> kept) {
    kept.add(xy[at]);
    kept.add(xy[at + 1]);
  }
}
