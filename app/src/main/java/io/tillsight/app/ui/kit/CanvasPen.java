package io.tillsight.app.ui.kit;

import io.tillsight.app.chart.draw.Anchor;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Ink;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Pen;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/** Draws on a canvas of the screen. */
final class CanvasPen implements Pen {
  private final GraphicsContext graphics;
  private final ScreenFonts fonts;

  CanvasPen(GraphicsContext graphics, ScreenFonts fonts) {
    this.graphics = graphics;
    this.fonts = fonts;
    graphics.setLineCap(StrokeLineCap.BUTT);
    graphics.setFillRule(FillRule.EVEN_ODD);
  }

  @Override
  public void fill(Box box, Ink ink) {
    graphics.setFill(colour(ink));
    graphics.fillRect(box.x(), box.y(), box.width(), box.height());
  }

  @Override
  public void outline(Box box, Stroke stroke) {
    prepare(stroke, StrokeLineJoin.MITER);
    graphics.strokeRect(box.x(), box.y(), box.width(), box.height());
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    prepare(stroke, StrokeLineJoin.ROUND);
    graphics.strokeLine(x1, y1, x2, y2);
  }

  @Override
  public void polyline(Points points, Stroke stroke) {
    prepare(stroke, StrokeLineJoin.ROUND);
    graphics.beginPath();
    path(points);
    graphics.stroke();
  }

  @Override
  public void polygon(Outline outline, Ink ink) {
    graphics.setFill(colour(ink));
    graphics.beginPath();
    rings(outline);
    graphics.fill();
  }

  @Override
  public void dot(double x, double y, double radius, Ink ink) {
    graphics.setFill(colour(ink));
    graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  @Override
  public void text(double x, double baseline, String text, TextStyle style) {
    prepare(style);
    graphics.setFill(colour(style.ink()));
    graphics.fillText(text, x, baseline);
  }

  @Override
  public void textWithHalo(double x, double baseline, String text, TextStyle style, Stroke halo) {
    prepare(style);
    prepare(halo, StrokeLineJoin.ROUND);
    graphics.strokeText(text, x, baseline);
    text(x, baseline, text, style);
  }

  @Override
  public void clip(Outline outline, Consumer<Pen> drawing) {
    graphics.save();
    graphics.beginPath();
    rings(outline);
    graphics.clip();
    drawing.accept(this);
    graphics.restore();
  }

  private void prepare(Stroke stroke, StrokeLineJoin join) {
    graphics.setStroke(colour(stroke.ink()));
    graphics.setLineWidth(stroke.width());
    graphics.setLineJoin(join);
    graphics.setLineDashes(stroke.dash().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private void prepare(TextStyle style) {
    graphics.setFont(fonts.font(style.weight(), style.size()));
    graphics.setTextAlign(alignment(style.anchor()));
  }

  private void rings(Outline outline) {
    for (Points ring : outline.rings()) {
      path(ring);
      graphics.closePath();
    }
  }

  private void path(Points points) {
    graphics.moveTo(points.x(0), points.y(0));
    for (int i = 1; i < points.size(); i++) {
      graphics.lineTo(points.x(i), points.y(i));
    }
  }

  private static TextAlignment alignment(Anchor anchor) {
    return switch (anchor) {
      case START -> TextAlignment.LEFT;
      case MIDDLE -> TextAlignment.CENTER;
      case END -> TextAlignment.RIGHT;
    };
  }

  private static Color colour(Ink ink) {
    return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.opacity());
  }
}
