package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Pen;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.Token;

/** Lines at 45° inside a shape: vector on every pen, and in one phase over a whole picture. */
final class Hatch {
  /** The pattern's 2.4 px are clipped at the cell's edge by half: 1.2 px are seen. */
  private static final double FORECAST_WIDTH = 1.2;

  private static final double FORECAST_PITCH = 5;
  private static final double NO_DATA_WIDTH = 0.8;
  private static final double NO_DATA_PITCH = 6;

  private Hatch() {}

  /** A forecast: hatch and outline. */
  static void forecast(Sketch sketch, Box box, String key) {
    Box sharp = sketch.onPixels(box);
    sketch.fill(sharp, sketch.ink(Token.SURFACE));
    lines(
        sketch,
        sharp.rounded(0),
        Stroke.solid(sketch.ink(Token.FORECAST, key), FORECAST_WIDTH),
        FORECAST_PITCH);
    sketch.frameInside(
        box, Stroke.solid(sketch.ink(Token.FORECAST, key), sketch.frame().hairWidth()));
  }

  /** A place without data. */
  static void noData(Sketch sketch, Outline outline) {
    sketch.polygon(outline, sketch.ink(Token.SURFACE));
    Stroke stroke = Stroke.solid(sketch.ink(Token.NO_DATA), NO_DATA_WIDTH);
    HatchLines lines = new HatchLines(outline, NO_DATA_PITCH * Math.sqrt(2));
    sketch.draw(pen -> lines.draw(pen, stroke));
  }

  private static void lines(Sketch sketch, Outline outline, Stroke stroke, double pitch) {
    sketch.clip(outline, pen -> lines(pen, outline.bounds(), stroke, pitch * Math.sqrt(2)));
  }

  private static void lines(Pen pen, Box box, Stroke stroke, double spacing) {
    double first = Math.floor((box.x() + box.y()) / spacing) * spacing;
    for (double sum = first; sum < box.right() + box.bottom() + spacing; sum += spacing) {
      double left = Math.max(box.x(), sum - box.bottom()) - 1;
      double right = Math.min(box.right(), sum - box.y()) + 1;
      if (left < right) {
        pen.line(left, sum - left, right, sum - right, stroke);
      }
    }
  }
}
