package io.tillsight.app.words;

/** Texts on their way into a spreadsheet. */
public final class SpreadsheetText {
  private static final String FORMULA_STARTS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

  private SpreadsheetText() {}

  /** A text that a spreadsheet would run as a formula gets an apostrophe; numbers stay numbers. */
  public static String safe(String text) {
    boolean formula =
        !text.isEmpty()
            && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
            && !text.matches("[-+]?\\d+(\\.\\d+)?");
    return formula ? "'" + text : text;
  }
}
