package io.tillsight.core.table;

import io.tillsight.core.table.source.RawRecord;
import io.tillsight.core.table.value.Blanks;
import io.tillsight.core.table.value.CellWords;
import io.tillsight.core.table.value.DateText;
import io.tillsight.core.table.value.NumberStyle;
import io.tillsight.core.table.value.NumberText;

/** Tells values from words, roughly and at once, before any column is decided. */
final class CellKind {
  private static final int ANY_YEAR = 2099;
  private final NumberText number = new NumberText();
  private final DateText date = new DateText(ANY_YEAR);

  /** Whether a cell is a number or a date in any style. */
  boolean isValue(String cell) {
    String text = Blanks.strip(cell);
    if (text.isEmpty()) {
      return false;
    }
    return number.read(text)
            && (NumberStyle.POINT.accepts(number) || NumberStyle.COMMA.accepts(number))
        || date.read(text);
  }

  /** Whether a cell has text that is neither value nor null word. */
  boolean isWords(String cell) {
    String text = Blanks.strip(cell);
    return !text.isEmpty()
        && !CellWords.isNull(text)
        && !CellWords.isSoftNull(text)
        && !CellWords.isNullAmongValues(text)
        && !isValue(text);
  }

  /** Whether no cell of a record is a value, years aside, which may be names. */
  static boolean isFreeOfValues(RawRecord next) {
    CellKind kind = new CellKind();
    return next.fields().stream().allMatch(cell -> isYear(cell) || !kind.isValue(cell));
  }

  /** Whether a cell is a year as pivoted tables have them in their header. */
  static boolean isYear(String cell) {
    String text = Blanks.strip(cell);
    return text.length() == 4 && (text.startsWith("19") || text.startsWith("20")) && digits(text);
  }

  private static boolean digits(String text) {
    return text.chars().allMatch(character -> character >= '0' && character <= '9');
  }
}
