package io.tillsight.app.chart.draw;

/**
 * How a text looks.
 *
 * @param size font size in pixels
 * @param weight one of three
 * @param anchor what x means
 * @param ink its colour
 */
public record TextStyle(double size, Weight weight, Anchor anchor, Ink ink) {

  /** A caption: 11 px regular, starting at x. */
  public static TextStyle caption(Ink ink) {
    return new TextStyle(11, Weight.REGULAR, Anchor.START, ink);
  }

  /** A row: 12 px regular, starting at x. */
  public static TextStyle body(Ink ink) {
    return new TextStyle(12, Weight.REGULAR, Anchor.START, ink);
  }

  /** The same, medium. */
  public TextStyle medium() {
    return weight(Weight.MEDIUM);
  }

  /** The same, semi-bold. */
  public TextStyle semiBold() {
    return weight(Weight.SEMI_BOLD);
  }

  /** The same in a given weight. */
  public TextStyle weight(Weight newWeight) {
    return new TextStyle(size, newWeight, anchor, ink);
  }

  /** The same, x being the middle. */
  public TextStyle middle() {
    return anchor(Anchor.MIDDLE);
  }

  /** The same, x being the end. */
  public TextStyle end() {
    return anchor(Anchor.END);
  }

  /** The same with another anchor. */
  public TextStyle anchor(Anchor newAnchor) {
    return new TextStyle(size, weight, newAnchor, ink);
  }

  /** The same in another colour. */
  public TextStyle in(Ink newInk) {
    return new TextStyle(size, weight, anchor, newInk);
  }
}
