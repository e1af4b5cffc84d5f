package io.tillsight.app.report;

import io.tillsight.app.chart.draw.Anchor;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Ink;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Pen;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextMeasure;
import io.tillsight.app.chart.draw.TextStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;

/** Draws into a raster image; the only pen that loads AWT's graphics. */
final class PngPen implements Pen {
  private static final float MITER = 10;

  private final Graphics2D graphics;
  private final PngFonts fonts;

  PngPen(Graphics2D graphics, PngFonts fonts) {
    this.graphics = graphics;
    this.fonts = fonts;
  }

  @Override
  public void fill(Box box, Ink ink) {
    fill(rectangle(box), ink);
  }

  @Override
  public void outline(Box box, Stroke stroke) {
    draw(rectangle(box), stroke, BasicStroke.JOIN_MITER);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    draw(new Line2D.Double(x1, y1, x2, y2), stroke, BasicStroke.JOIN_ROUND);
  }

  @Override
  public void polyline(Points points, Stroke stroke) {
    Path2D path = new Path2D.Double();
    append(path, points);
    draw(path, stroke, BasicStroke.JOIN_ROUND);
  }

  @Override
  public void polygon(Outline outline, Ink ink) {
    fill(shape(outline), ink);
  }

  @Override
  public void dot(double x, double y, double radius, Ink ink) {
    fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), ink);
  }

  @Override
  public void text(double x, double baseline, String text, TextStyle style) {
    graphics.setColor(colour(style.ink()));
    graphics.setFont(fonts.font(text, style));
    graphics.drawString(text, (float) start(x, text, style), (float) baseline);
  }

  @Override
  public void textWithHalo(double x, double baseline, String text, TextStyle style, Stroke halo) {
    Font font = fonts.font(text, style);
    Shape letters =
        font.createGlyphVector(graphics.getFontRenderContext(), text)
            .getOutline((float) start(x, text, style), (float) baseline);
    draw(letters, halo, BasicStroke.JOIN_ROUND);
    text(x, baseline, text, style);
  }

  @Override
  public void clip(Outline outline, Consumer<Pen> drawing) {
    Shape before = graphics.getClip();
    graphics.clip(shape(outline));
    drawing.accept(this);
    graphics.setClip(before);
  }

  private void fill(Shape shape, Ink ink) {
    graphics.setColor(colour(ink));
    graphics.fill(shape);
  }

  private void draw(Shape shape, Stroke stroke, int join) {
    graphics.setColor(colour(stroke.ink()));
    float width = (float) stroke.width();
    if (stroke.dash().isEmpty()) {
      graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, join, MITER));
    } else {
      float[] dash = new float[stroke.dash().size()];
      for (int i = 0; i < dash.length; i++) {
        dash[i] = stroke.dash().get(i).floatValue();
      }
      graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, join, MITER, dash, 0));
    }
    graphics.draw(shape);
  }

  private static double start(double x, String text, TextStyle style) {
    if (style.anchor() == Anchor.START) {
      return x;
    }
    double width = TextMeasure.bundled().width(text, style);
    return style.anchor() == Anchor.END ? x - width : x - width / 2;
  }

  private static Shape rectangle(Box box) {
    return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
  }

  private static Shape shape(Outline outline) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (Points ring : outline.rings()) {
      append(path, ring);
      path.closePath();
    }
    return path;
  }

  private static void append(Path2D path, Points points) {
    path.moveTo(points.x(0), points.y(0));
    for (int i = 1; i < points.size(); i++) {
      path.lineTo(points.x(i), points.y(i));
    }
  }

  private static Color colour(Ink ink) {
    return new Color(ink.red(), ink.green(), ink.blue(), (int) Math.round(255 * ink.opacity()));
  }
}
