package io.tillsight.app.chart.draw;

/**
 * Where a picture is drawn.
 *
 * @param width in logical pixels
 * @param height in logical pixels
 * @param scale device pixels for each logical one: 1, 1.25, 1.5, 2; hairlines and bar edges are put
 *     on the device's grid
 * @param palette the colours
 * @param highlight what is selected
 */
public record Frame(
    double width, double height, double scale, Palette palette, Highlight highlight) {

  /** A plain frame at scale 1 with nothing selected. */
  public static Frame of(double width, double height, Palette palette) {
    return new Frame(width, height, 1, palette, Highlight.NONE);
  }

  /** The same at another device scale. */
  public Frame scaled(double newScale) {
    return new Frame(width, height, newScale, palette, highlight);
  }

  /** The same with a selection. */
  public Frame with(Highlight newHighlight) {
    return new Frame(width, height, scale, palette, newHighlight);
  }

  /** The nearest edge between two device pixels. */
  public double edge(double position) {
    return Math.round(position * scale) / scale;
  }

  /** The middle of a hairline near a position: half pixels where the line is an odd number wide. */
  public double hair(double position) {
    long pixels = Math.max(1, Math.round(scale));
    double half = pixels % 2 == 1 ? 0.5 : 0;
    return (Math.round(position * scale - half) + half) / scale;
  }

  /** The width of a line of about one logical pixel that covers whole device pixels. */
  public double hairWidth() {
    return Math.max(1, Math.round(scale)) / scale;
  }
}
