package io.tillsight.core.table.source;

import io.tillsight.core.table.value.Blanks;
import io.tillsight.core.table.value.DateText;
import io.tillsight.core.table.value.NumberStyle;
import io.tillsight.core.table.value.NumberText;

/** Whether a field is something known: nothing, a number, a date, a time, an address, words. */
final class KnownText {
  private static final int ANY_YEAR = 2099;
  private static final String INNER = " _-./()&'#%+:@!?*°\u2019\u00a0\u202f\u2013\u20ac$\u00a3";
  private final NumberText number = new NumberText();
  private final DateText date = new DateText(ANY_YEAR);

  private long values;

  /** Numbers and dates met so far. */
  long values() {
    return values;
  }

  /** Number of known fields of a record. */
  double count(RawRecord next) {
    double count = 0;
    for (String field : next.fields()) {
      count += weight(Blanks.strip(field));
    }
    return count;
  }

  private double weight(String text) {
    if (text.isEmpty()) {
      return 0.9;
    }
    if (number.read(text)) {
      boolean good = NumberStyle.POINT.accepts(number) || NumberStyle.COMMA.accepts(number);
      values += good ? 1 : 0;
      return good ? 1 : 0.1;
    }
    if (date.read(text)) {
      values++;
      return 1;
    }
    if (text.startsWith("http://") || text.startsWith("https://") || text.indexOf('@') > 0) {
      return 0.9;
    }
    return words(text);
  }

  private static double words(String text) {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    if (!Character.isLetterOrDigit(first) && first != '#' && first != '(' && first != '\'') {
      return 0.1;
    }
    if (last == '"' || last == '\'') {
      return 0.1;
    }
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (!Character.isLetterOrDigit(character) && INNER.indexOf(character) < 0) {
        return character == ',' || character == '"' ? 0.5 : 0.2;
      }
    }
    return 0.9;
  }
}
