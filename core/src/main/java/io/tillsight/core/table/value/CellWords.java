package io.tillsight.core.table.value;

import java.util.Locale;
import java.util.Set;

/** Words that stand in a cell instead of a value. */
public final class CellWords {
  private static final Set<String> NULLS =
      Set.of("NULL", "N/A", "#N/A", "\\N", "-", "\u2013", "\u2014");
  private static final Set<String> NULLS_AMONG_VALUES =
      Set.of("NA", "NAN", "NONE", "NIL", "N.A.", "ND", "N.D.", "(NULL)", "?", "--");
  private static final Set<String> SOFT_NULLS = Set.of("ERROR", "UNKNOWN");
  private static final Set<String> BOOLEANS =
      Set.of("TRUE", "FALSE", "YES", "NO", "OUI", "NON", "VRAI", "FAUX", "JA", "NEIN", "SI", "SIM");
  private static final Set<String> SPREADSHEET_ERRORS =
      Set.of(
          "#REF!",
          "#VALUE!",
          "#DIV/0!",
          "#NAME?",
          "#NUM!",
          "#NULL!",
          "#VALEUR!",
          "#NOM?",
          "#NOMBRE!",
          "#NUL!",
          "#BEZUG!",
          "#WERT!",
          "#ZAHL!",
          "#SPILL!",
          "#CALC!",
          "#####");
  private static final int LONGEST = 9;

  private CellWords() {}

  /** Whether a stripped, non-empty text is a null word in any column. */
  public static boolean isNull(String text) {
    return mayBe(text, "nN#\\-\u2013\u2014") && NULLS.contains(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a text is a null word in a column whose values are numbers or dates. */
  public static boolean isNullAmongValues(String text) {
    return mayBe(text, "nN(?-") && NULLS_AMONG_VALUES.contains(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a text is ERROR or UNKNOWN, a null word where the column is not plain text. */
  public static boolean isSoftNull(String text) {
    return mayBe(text, "eEuU") && SOFT_NULLS.contains(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a text says yes or no. */
  public static boolean isBoolean(String text) {
    return mayBe(text, "tTfFyYnNoOvVjJsS") && BOOLEANS.contains(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a text is what a spreadsheet shows for a formula that failed. */
  public static boolean isSpreadsheetError(String text) {
    return text.length() <= LONGEST
        && text.startsWith("#")
        && (SPREADSHEET_ERRORS.contains(text.toUpperCase(Locale.ROOT)) || text.matches("#{3,}"));
  }

  /** Cheap test that spares most texts the comparison. */
  private static boolean mayBe(String text, String firsts) {
    return text.length() <= LONGEST && firsts.indexOf(text.charAt(0)) >= 0;
  }
}
