package io.tillsight.app.report;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGState;
import io.tillsight.app.chart.draw.Anchor;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Ink;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Pen;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextMeasure;
import io.tillsight.app.chart.draw.TextStyle;
import java.awt.Color;
import java.util.function.Consumer;

/** Draws on a PDF page, as vectors and selectable text; the page's y grows upwards. */
final class PdfPen implements Pen {
  private static final float CIRCLE = 0.5523f;

  private final PdfContentByte content;
  private final PdfFonts fonts;
  private final double left;
  private final double top;
  private final double unit;

  /**
   * A pen whose origin is a point of the page.
   *
   * @param left in points from the left edge
   * @param top in points from the lower edge
   * @param unit points for each logical pixel
   */
  PdfPen(PdfContentByte content, PdfFonts fonts, double left, double top, double unit) {
    this.content = content;
    this.fonts = fonts;
    this.left = left;
    this.top = top;
    this.unit = unit;
  }

  @Override
  public void fill(Box box, Ink ink) {
    filled(ink, () -> rectangle(box));
  }

  @Override
  public void outline(Box box, Stroke stroke) {
    stroked(stroke, PdfContentByte.LINE_JOIN_MITER, () -> rectangle(box));
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    polyline(Points.of(x1, y1, x2, y2), stroke);
  }

  @Override
  public void polyline(Points points, Stroke stroke) {
    stroked(stroke, PdfContentByte.LINE_JOIN_ROUND, () -> path(points));
  }

  @Override
  public void polygon(Outline outline, Ink ink) {
    content.saveState();
    prepareFill(ink);
    outline.rings().forEach(this::ring);
    content.eoFill();
    content.restoreState();
  }

  @Override
  public void dot(double x, double y, double radius, Ink ink) {
    filled(ink, () -> circle(x(x), y(y), (float) (radius * unit)));
  }

  @Override
  public void text(double x, double baseline, String text, TextStyle style) {
    content.saveState();
    prepareFill(style.ink());
    show(x, baseline, text, style, PdfContentByte.TEXT_RENDER_MODE_FILL);
    content.restoreState();
  }

  @Override
  public void textWithHalo(double x, double baseline, String text, TextStyle style, Stroke halo) {
    content.saveState();
    prepareStroke(halo, PdfContentByte.LINE_JOIN_ROUND);
    show(x, baseline, text, style, PdfContentByte.TEXT_RENDER_MODE_STROKE);
    content.restoreState();
    text(x, baseline, text, style);
  }

  @Override
  public void clip(Outline outline, Consumer<Pen> drawing) {
    content.saveState();
    outline.rings().forEach(this::ring);
    content.eoClip();
    content.newPath();
    drawing.accept(this);
    content.restoreState();
  }

  private void show(double x, double baseline, String text, TextStyle style, int mode) {
    double width = TextMeasure.bundled().width(text, style);
    double shift =
        style.anchor() == Anchor.START ? 0 : style.anchor() == Anchor.END ? width : width / 2;
    content.beginText();
    content.setTextRenderingMode(mode);
    content.setFontAndSize(fonts.font(style.weight()), (float) (style.size() * unit));
    content.setTextMatrix(x(x - shift), y(baseline));
    content.showText(fonts.printable(text, style.weight()));
    content.endText();
  }

  private void filled(Ink ink, Runnable path) {
    content.saveState();
    prepareFill(ink);
    path.run();
    content.fill();
    content.restoreState();
  }

  private void stroked(Stroke stroke, int join, Runnable path) {
    content.saveState();
    prepareStroke(stroke, join);
    path.run();
    content.stroke();
    content.restoreState();
  }

  private void prepareFill(Ink ink) {
    content.setColorFill(new Color(ink.rgb()));
    if (ink.opacity() < 1) {
      PdfGState state = new PdfGState();
      state.setFillOpacity((float) ink.opacity());
      content.setGState(state);
    }
  }

  private void prepareStroke(Stroke stroke, int join) {
    content.setColorStroke(new Color(stroke.ink().rgb()));
    if (stroke.ink().opacity() < 1) {
      PdfGState state = new PdfGState();
      state.setStrokeOpacity((float) stroke.ink().opacity());
      content.setGState(state);
    }
    content.setLineWidth((float) (stroke.width() * unit));
    content.setLineJoin(join);
    if (!stroke.dash().isEmpty()) {
      float[] dash = new float[stroke.dash().size()];
      for (int i = 0; i < dash.length; i++) {
        dash[i] = (float) (stroke.dash().get(i) * unit);
      }
      content.setLineDash(dash, 0);
    }
  }

  private void rectangle(Box box) {
    content.rectangle(
        x(box.x()), y(box.bottom()), (float) (box.width() * unit), (float) (box.height() * unit));
  }

  private void path(Points points) {
    content.moveTo(x(points.x(0)), y(points.y(0)));
    for (int i = 1; i < points.size(); i++) {
      content.lineTo(x(points.x(i)), y(points.y(i)));
    }
  }

  private void ring(Points points) {
    path(points);
    content.closePath();
  }

  private void circle(float x, float y, float r) {
    float c = r * CIRCLE;
    content.moveTo(x + r, y);
    content.curveTo(x + r, y + c, x + c, y + r, x, y + r);
    content.curveTo(x - c, y + r, x - r, y + c, x - r, y);
    content.curveTo(x - r, y - c, x - c, y - r, x, y - r);
    content.curveTo(x + c, y - r, x + r, y - c, x + r, y);
    content.closePath();
  }

  private float x(double x) {
    return (float) (left + x * unit);
  }

  private float y(double y) {
    return (float) (top - y * unit);
  }
}
