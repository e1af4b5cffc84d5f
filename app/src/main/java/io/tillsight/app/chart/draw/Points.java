package io.tillsight.app.chart.draw;

import java.util.Arrays;

/** A sequence of points, immutable. */
public final class Points {
  private final double[] xy;

  private Points(double[] xy) {
    this.xy = xy;
  }

  /** From x, y, x, y and so on. */
  public static Points of(double... coordinates) {
    if (coordinates.length % 2 != 0) {
      throw new IllegalArgumentException("an x without its y");
    }
    return new Points(coordinates.clone());
  }

  /** How many there are. */
  public int size() {
    return xy.length / 2;
  }

  /** The x of one of them. */
  public double x(int index) {
    return xy[2 * index];
  }

  /** The y of one of them. */
  public double y(int index) {
    return xy[2 * index + 1];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Points points && Arrays.equals(xy, points.xy);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(xy);
  }

  @Override
  public String toString() {
    return Arrays.toString(xy);
  }
}
