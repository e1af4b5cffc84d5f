package io.tillsight.app.report.page;

/** Sizes of an A4 page in pixels of the design; 0.66 points make one. */
public final class Paper {
  /** Points for each pixel: body text is then 8 points high, captions 7.3. */
  public static final double POINTS = 0.66;

  /** Width of A4 in points. */
  public static final double WIDTH_POINTS = 595.28;

  /** Height of A4 in points. */
  public static final double HEIGHT_POINTS = 841.89;

  static final double WIDTH = WIDTH_POINTS / POINTS;
  static final double HEIGHT = HEIGHT_POINTS / POINTS;
  static final double SIDE = 64;
  static final double TOP = 56;
  static final double FOOT = 92;
  static final double CONTENT = WIDTH - 2 * SIDE;
  static final double END = HEIGHT - FOOT - 10;

  private Paper() {}
}
