package io.tillsight.app.chart.draw;

/** What a number or a name means for the profit. */
public enum Tone {
  PLAIN(Token.TEXT),
  QUIET(Token.TEXT3),
  GOOD(Token.GOOD),
  BAD(Token.BAD),
  WARN(Token.WARN),
  ACCENT(Token.ACCENT);

  private final Token token;

  Tone(Token token) {
    this.token = token;
  }

  /** Its colour. */
  public Token token() {
    return token;
  }
}
