package io.tillsight.app.chart.draw;

/** The names of the colours; a style sheet knows each as {@link #cssName()}. */
public enum Token {
  CANVAS("canvas"),
  SURFACE("surface"),
  SUNKEN("sunken"),
  TEXT("text"),
  TEXT2("text2"),
  TEXT3("text3"),
  BORDER("border"),
  BORDER_STRONG("borderStrong"),
  CONTROL("control"),
  ACCENT("accent"),
  ACCENT_SOFT("accentSoft"),
  ON_ACCENT("onAccent"),
  ACTUAL("actual"),
  PREVIOUS("prev"),
  PLAN("plan"),
  FORECAST("forecast"),
  HIGHLIGHT("highlight"),
  GOOD("good"),
  BAD("bad"),
  WARN("warn"),
  GOOD_SOFT("goodSoft"),
  BAD_SOFT("badSoft"),
  WARN_SOFT("warnSoft"),
  GRID("grid"),
  AXIS("axis"),
  NO_DATA("nodata"),
  C1("c1"),
  C2("c2"),
  C3("c3"),
  C4("c4"),
  C5("c5"),
  C6("c6"),
  C7("c7"),
  C8("c8"),
  S1("s1"),
  S2("s2"),
  S3("s3"),
  S4("s4"),
  S5("s5"),
  S6("s6"),
  S7("s7"),
  D1("d1"),
  D2("d2"),
  D3("d3"),
  D4("d4"),
  D5("d5"),
  D6("d6"),
  D7("d7");

  private final String key;

  Token(String key) {
    this.key = key;
  }

  /** The name in the design, such as {@code borderStrong}. */
  public String key() {
    return key;
  }

  /** The looked-up colour of the style sheets, such as {@code -ts-borderStrong}. */
  public String cssName() {
    return "-ts-" + key;
  }

  /** The categorical colour at a position from 0 to 7. */
  public static Token category(int position) {
    return values()[C1.ordinal() + position];
  }

  /** The sequential step 1 (least) to 7 (most). */
  public static Token sequential(int step) {
    return values()[S1.ordinal() + step - 1];
  }

  /** The diverging step 1 (worst) to 7 (best); 4 is zero. */
  public static Token diverging(int step) {
    return values()[D1.ordinal() + step - 1];
  }
}
