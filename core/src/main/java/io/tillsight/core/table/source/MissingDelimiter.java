package io.tillsight.core.table.source;

import java.util.List;

/** Finds the one place beside a quote where a delimiter must have been lost. */
final class MissingDelimiter {
  private static final int MOST_PLACES = 60;
  private final Dialect dialect;
  private final FieldParser parser;

  MissingDelimiter(Dialect dialect) {
    this.dialect = dialect;
    this.parser = new FieldParser(dialect);
  }

  /**
   * The fields with the delimiter put back; null when no place, or more than one, gives them.
   * Quotes that stand alone are tried before doubled ones.
   */
  List<String> fields(String text, int expected) {
    List<String> alone = fields(text, expected, true);
    return alone == null ? fields(text, expected, false) : alone;
  }

  private List<String> fields(String text, int expected, boolean alone) {
    List<String> found = null;
    int places = 0;
    for (int i = 0; i < text.length() && places < MOST_PLACES; i++) {
      if (text.charAt(i) != dialect.quote() || alone && hasTwin(text, i)) {
        continue;
      }
      for (int at = i; at <= i + 1; at++) {
        places++;
        List<String> fields = isInside(text, at) ? divided(text, at, expected) : null;
        if (fields != null && found != null && !fields.equals(found)) {
          return null;
        }
        found = fields == null ? found : fields;
      }
    }
    return found;
  }

  private boolean hasTwin(String text, int at) {
    return at > 0 && text.charAt(at - 1) == dialect.quote()
        || at + 1 < text.length() && text.charAt(at + 1) == dialect.quote();
  }

  /** Whether neither side of a place is a delimiter or an end. */
  private boolean isInside(String text, int at) {
    return at > 0
        && at < text.length()
        && text.charAt(at - 1) != dialect.delimiter()
        && text.charAt(at) != dialect.delimiter();
  }

  private List<String> divided(String text, int at, int expected) {
    String whole = text.substring(0, at) + dialect.delimiter() + text.substring(at);
    boolean good =
        parser.parse(whole) == FieldParser.State.COMPLETE
            && parser.fields().size() == expected
            && parser.looseQuotes() == 0;
    return good ? parser.fields() : null;
  }
}
