package io.tillsight.app.chart.draw;

/**
 * A colour with its opacity.
 *
 * @param rgb the colour as 0xRRGGBB
 * @param opacity 0 (invisible) to 1 (opaque)
 */
public record Ink(int rgb, double opacity) {

  /** Checks the ranges. */
  public Ink {
    if (rgb < 0 || rgb > 0xFFFFFF || !(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException("not a colour: " + rgb + " at " + opacity);
    }
  }

  /** The opaque colour written as {@code #RRGGBB}. */
  public static Ink of(String hex) {
    return new Ink(Integer.parseInt(hex.substring(1), 16), 1);
  }

  /** The same colour, seen through. */
  public Ink at(double newOpacity) {
    return new Ink(rgb, newOpacity);
  }

  /** An opaque colour between this one (share 1) and the ground (share 0). */
  public Ink over(Ink ground, double share) {
    return new Ink(
        blend(red(), ground.red(), share) << 16
            | blend(green(), ground.green(), share) << 8
            | blend(blue(), ground.blue(), share),
        1);
  }

  /** 0 to 255. */
  public int red() {
    return rgb >> 16;
  }

  /** 0 to 255. */
  public int green() {
    return rgb >> 8 & 0xFF;
  }

  /** 0 to 255. */
  public int blue() {
    return rgb & 0xFF;
  }

  /** {@code #RRGGBB}, without the opacity. */
  public String hex() {
    return String.format("#%06X", rgb);
  }

  /** Contrast ratio of two opaque colours, 1 to 21, after WCAG 2.1 (relative luminance). */
  public double contrast(Ink other) {
    double light = Math.max(luminance(), other.luminance());
    double dark = Math.min(luminance(), other.luminance());
    return (light + 0.05) / (dark + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static int blend(int own, int ground, double share) {
    return (int) Math.round(own * share + ground * (1 - share));
  }
}
