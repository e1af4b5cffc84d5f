package io.tillsight.app.chart.draw;

import java.util.function.Consumer;

/**
 * What a surface must be able to draw. There are four: the screen, PDF, PNG and SVG; the same calls
 * give the same picture on each.
 */
public interface Pen {

  /** Fills a rectangle. */
  void fill(Box box, Ink ink);

  /** Draws the border of a rectangle, centred on its edges. */
  void outline(Box box, Stroke stroke);

  /** Draws one straight line. */
  void line(double x1, double y1, double x2, double y2, Stroke stroke);

  /** Draws an open line through two or more points. */
  void polyline(Points points, Stroke stroke);

  /** Fills a closed shape by the even-odd rule. */
  void polygon(Outline outline, Ink ink);

  /** Fills a circle. */
  void dot(double x, double y, double radius, Ink ink);

  /** Writes one line of text on a baseline. */
  void text(double x, double baseline, String text, TextStyle style);

  /** The same with a soft edge of a colour under it, for text that may meet a line. */
  void textWithHalo(double x, double baseline, String text, TextStyle style, Stroke halo);

  /** Draws what the consumer draws, inside a shape only. */
  void clip(Outline outline, Consumer<Pen> drawing);
}
