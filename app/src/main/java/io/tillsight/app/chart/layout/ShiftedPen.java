package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Ink;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Pen;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import java.util.function.Consumer;

/** Draws everything at another place: a picture inside a picture. */
record ShiftedPen(Pen pen, double dx, double dy) implements Pen {

  @Override
  public void fill(Box box, Ink ink) {
    pen.fill(shifted(box), ink);
  }

  @Override
  public void outline(Box box, Stroke stroke) {
    pen.outline(shifted(box), stroke);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    pen.line(x1 + dx, y1 + dy, x2 + dx, y2 + dy, stroke);
  }

  @Override
  public void polyline(Points points, Stroke stroke) {
    pen.polyline(shifted(points), stroke);
  }

  @Override
  public void polygon(Outline outline, Ink ink) {
    pen.polygon(shifted(outline), ink);
  }

  @Override
  public void dot(double x, double y, double radius, Ink ink) {
    pen.dot(x + dx, y + dy, radius, ink);
  }

  @Override
  public void text(double x, double baseline, String text, TextStyle style) {
    pen.text(x + dx, baseline + dy, text, style);
  }

  @Override
  public void textWithHalo(double x, double baseline, String text, TextStyle style, Stroke halo) {
    pen.textWithHalo(x + dx, baseline + dy, text, style, halo);
  }

  @Override
  public void clip(Outline outline, Consumer<Pen> drawing) {
    pen.clip(shifted(outline), inner -> drawing.accept(new ShiftedPen(inner, dx, dy)));
  }

  private Box shifted(Box box) {
    return new Box(box.x() + dx, box.y() + dy, box.width(), box.height());
  }

  private Points shifted(Points points) {
    double[] xy = new double[2 * points.size()];
    for (int i = 0; i < points.size(); i++) {
      xy[2 * i] = points.x(i) + dx;
      xy[2 * i + 1] = points.y(i) + dy;
    }
    return Points.of(xy);
  }

  private Outline shifted(Outline outline) {
    return new Outline(outline.rings().stream().map(this::shifted).toList());
  }
}
