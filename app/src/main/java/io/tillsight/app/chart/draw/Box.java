package io.tillsight.app.chart.draw;

/** A rectangle; width and height are never negative. */
public record Box(double x, double y, double width, double height) {

  /** Turns a negative size into none. */
  public Box {
    width = Math.max(0, width);
    height = Math.max(0, height);
  }

  /** The rectangle between two corners, in any order. */
  public static Box between(double x1, double y1, double x2, double y2) {
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  /** The right edge. */
  public double right() {
    return x + width;
  }

  /** The lower edge. */
  public double bottom() {
    return y + height;
  }

  /** The middle across. */
  public double centreX() {
    return x + width / 2;
  }

  /** The middle down. */
  public double centreY() {
    return y + height / 2;
  }

  /** Smaller by a margin on each side (larger when negative). */
  public Box inset(double margin) {
    return new Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
  }

  /** Whether the point lies inside; the right and lower edges do not. */
  public boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  /** Whether the two share an area. */
  public boolean meets(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** Whether the other one lies inside this one, edges included. */
  public boolean holds(Box other) {
    return other.x >= x
        && other.y >= y
        && other.right() <= right() + 1e-9
        && other.bottom() <= bottom() + 1e-9;
  }

  /** The four corners, clockwise, with round corners of a radius where it is above 0. */
  public Outline rounded(double radius) {
    return Outline.rounded(this, radius);
  }
}
