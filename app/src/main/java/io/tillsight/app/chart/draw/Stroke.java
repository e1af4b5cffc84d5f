package io.tillsight.app.chart.draw;

import java.util.List;

/**
 * How a line looks; joins are round, ends are cut straight.
 *
 * @param ink its colour
 * @param width in pixels, above 0
 * @param dash lengths on and off in turn; empty for a solid line
 */
public record Stroke(Ink ink, double width, List<Double> dash) {

  /** Copies the dashes. */
  public Stroke {
    dash = List.copyOf(dash);
  }

  /** A solid line. */
  public static Stroke solid(Ink ink, double width) {
    return new Stroke(ink, width, List.of());
  }

  /** The same line with pieces of {@code on} pixels and gaps of {@code off} pixels. */
  public Stroke dashed(double on, double off) {
    return new Stroke(ink, width, List.of(on, off));
  }
}
