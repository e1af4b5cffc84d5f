package io.tillsight.core.table.value;

/** The signs by which programs keep a spreadsheet from taking the zeros of an identifier. */
public final class Guard {
  private static final int SHORTEST_FORMULA = 4;

  private Guard() {}

  /** A stripped text without such signs: 00123 for {@code '00123} and for {@code ="00123"}. */
  public static String off(String text) {
    if (text.length() > 1 && text.charAt(0) == '\'' && Character.isDigit(text.charAt(1))) {
      return text.substring(1);
    }
    return offFormula(text);
  }

  /** A stripped text without the formula that makes a constant of it. */
  public static String offFormula(String text) {
    boolean guarded =
        text.length() >= SHORTEST_FORMULA
            && text.charAt(0) == '='
            && text.charAt(1) == '"'
            && text.indexOf('"', 2) == text.length() - 1;
    return guarded ? text.substring(2, text.length() - 1) : text;
  }
}
