package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.draw.Anchor;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Ink;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Pen;
import io.tillsight.app.chart.draw.Picture;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextMeasure;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A picture in the making. Layouts of any kind share it, and it knows the frame's colours. */
final class Sketch {
  private static final double HALO = 4;
  private static final double ASCENT = 0.76;
  private static final double DESCENT = 0.24;

  private final Frame frame;
  private final List<Consumer<Pen>> steps = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private Box plot;

  Sketch(Frame frame) {
    this.frame = frame;
    this.plot = new Box(0, 0, frame.width(), frame.height());
  }

  Frame frame() {
    return frame;
  }

  double width() {
    return frame.width();
  }

  double height() {
    return frame.height();
  }

  Ink ink(Token token) {
    return frame.palette().ink(token);
  }

  /** The colour of a mark: itself, or dimmed because others are selected. */
  Ink ink(Token token, String key) {
    return forKey(ink(token), key);
  }

  Ink forKey(Ink ink, String key) {
    return frame.highlight().dims(key) ? frame.palette().dimmed(ink) : ink;
  }

  /** The colour of a mark's name or number: itself, or quiet because others are selected. */
  Ink textInk(Token token, String key) {
    return ink(frame.highlight().dims(key) ? Token.TEXT3 : token);
  }

  void fill(Box box, Ink ink) {
    if (box.width() > 0 && box.height() > 0) {
      steps.add(pen -> pen.fill(box, ink));
    }
  }

  /**
   * Fills a rectangle whose edges are put on device pixels; what is not nothing keeps one pixel.
   */
  void bar(Box box, Ink ink) {
    fill(onPixels(box), ink);
  }

  Box onPixels(Box box) {
    double left = frame.edge(box.x());
    double top = frame.edge(box.y());
    double pixel = 1 / frame.scale();
    double right = Math.max(frame.edge(box.right()), box.width() > 0 ? left + pixel : left);
    double bottom = Math.max(frame.edge(box.bottom()), box.height() > 0 ? top + pixel : top);
    return new Box(left, top, right - left, bottom - top);
  }

  /** Draws a border inside a rectangle that has been put on device pixels. */
  void frameInside(Box box, Stroke stroke) {
    Box inner = onPixels(box).inset(stroke.width() / 2);
    steps.add(pen -> pen.outline(inner, stroke));
  }

  void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    steps.add(pen -> pen.line(x1, y1, x2, y2, stroke));
  }

  /** A line across, one pixel thin. */
  void across(double x1, double x2, double y, Token token) {
    double sharp = frame.hair(y);
    line(x1, sharp, x2, sharp, Stroke.solid(ink(token), frame.hairWidth()));
  }

  /** A line down, one pixel thin. */
  void down(double x, double y1, double y2, Token token) {
    double sharp = frame.hair(x);
    line(sharp, y1, sharp, y2, Stroke.solid(ink(token), frame.hairWidth()));
  }

  /** A dotted guide down, one pixel thin. */
  void guide(double x, double y1, double y2, Token token) {
    double sharp = frame.hair(x);
    line(sharp, y1, sharp, y2, Stroke.solid(ink(token), frame.hairWidth()).dashed(2, 3));
  }

  void polyline(Points points, Stroke stroke) {
    if (points.size() > 1) {
      steps.add(pen -> pen.polyline(points, stroke));
    }
  }

  void polygon(Outline outline, Ink ink) {
    steps.add(pen -> pen.polygon(outline, ink));
  }

  /** Draws the border of a shape, ring by ring. */
  void border(Outline outline, Stroke stroke) {
    for (Points ring : outline.rings()) {
      Points closed = closed(ring);
      steps.add(pen -> pen.polyline(closed, stroke));
    }
  }

  void dot(double x, double y, double radius, Ink ink) {
    steps.add(pen -> pen.dot(x, y, radius, ink));
  }

  /** A dot with a ring around its edge, drawn as two dots. */
  void ringed(double x, double y, double radius, Ink ink, Stroke ring) {
    dot(x, y, radius + ring.width() / 2, ring.ink());
    dot(x, y, radius - ring.width() / 2, ink);
  }

  void text(double x, double baseline, String text, TextStyle style) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (fits(x, baseline, composed, style)) {
      steps.add(pen -> pen.text(x, baseline, composed, style));
    }
  }

  /** Whether a text stays in the frame; one that does not is never drawn. */
  boolean fits(double x, double baseline, String text, TextStyle style) {
    Box box = textBox(x, baseline, text, style);
    return !text.isEmpty()
        && box.x() >= -0.5
        && box.right() <= width() + 0.5
        && baseline - 0.73 * style.size() >= -0.5
        && baseline <= height() + 0.5;
  }

  /** Text that may meet a line: the surface keeps 2 px around it free. */
  void haloText(double x, double baseline, String text, TextStyle style) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    Stroke halo = Stroke.solid(ink(Token.SURFACE), HALO);
    if (fits(x, baseline, composed, style)) {
      steps.add(pen -> pen.textWithHalo(x, baseline, composed, style, halo));
    }
  }

  /** Anything that a pen can do. */
  void draw(Consumer<Pen> drawing) {
    steps.add(drawing);
  }

  void clip(Outline outline, Consumer<Pen> drawing) {
    steps.add(pen -> pen.clip(outline, drawing));
  }

  double textWidth(String text, TextStyle style) {
    return TextMeasure.bundled().width(Normalizer.normalize(text, Normalizer.Form.NFC), style);
  }

  /** Where a text would be. */
  Box textBox(double x, double baseline, String text, TextStyle style) {
    double width = textWidth(text, style);
    double left =
        style.anchor() == Anchor.START
            ? x
            : style.anchor() == Anchor.END ? x - width : x - width / 2;
    return new Box(
        left, baseline - ASCENT * style.size(), width, (ASCENT + DESCENT) * style.size());
  }

  /** The baseline that centres a text on a height. */
  static double baseline(double centre, TextStyle style) {
    return centre + style.size() * 0.36;
  }

  void mark(Mark mark) {
    marks.add(mark);
  }

  void plot(Box newPlot) {
    plot = newPlot;
  }

  Picture picture() {
    return new Picture(frame, steps, marks, plot);
  }

  private static Points closed(Points ring) {
    double[] xy = new double[2 * ring.size() + 2];
    for (int i = 0; i <= ring.size(); i++) {
      xy[2 * i] = ring.x(i % ring.size());
      xy[2 * i + 1] = ring.y(i % ring.size());
    }
    return Points.of(xy);
  }
}
