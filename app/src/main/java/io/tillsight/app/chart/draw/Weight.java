package io.tillsight.app.chart.draw;

/** The three weights of Tillsight Sans. */
public enum Weight {
  REGULAR("Regular"),
  MEDIUM("Medium"),
  SEMI_BOLD("SemiBold");

  private final String style;

  Weight(String style) {
    this.style = style;
  }

  /** The class path resource of the font file. */
  public String resource() {
    return "/io/tillsight/app/fonts/TillsightSans-" + style + ".ttf";
  }
}
