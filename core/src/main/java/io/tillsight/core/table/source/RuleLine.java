package io.tillsight.core.table.source;

/** A line that only draws: dashes, equal signs, bars, plus signs, the colons of Markdown. */
public final class RuleLine {
  private static final int SHORTEST = 3;

  private RuleLine() {}

  /** Whether a line only draws. */
  public static boolean is(String line) {
    int drawn = 0;
    boolean colons = false;
    boolean bars = false;
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      if (character == '-' || character == '=' || character == '_') {
        drawn++;
      } else if (character != '+' && character != '|' && character != ':' && character != ' ') {
        return false;
      }
      colons |= character == ':';
      bars |= character == '|';
    }
    return drawn >= SHORTEST && (bars || !colons);
  }
}
