package io.tillsight.core.table.source;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart by the letter of a dialect; one instance for many texts. */
final class FieldParser {
  /** How a text ended. */
  enum State {
    /** Every quote is where it belongs. */
    COMPLETE,
    /** A quoted field is still open. */
    OPEN,
    /** Something other than a delimiter follows a closing quote. */
    BROKEN
  }

  private final Dialect dialect;
  private List<String> fields = List.of();
  private int looseQuotes;
  private int firstLoose;

  FieldParser(Dialect dialect) {
    this.dialect = dialect;
  }

  /** The fields of the text parsed last, complete or not. */
  List<String> fields() {
    return fields;
  }

  /** Unquoted fields of the text parsed last that hold an odd number of quotes. */
  int looseQuotes() {
    return looseQuotes;
  }

  /** Index of the first of them. */
  int firstLoose() {
    return firstLoose;
  }

  /** Splits at every delimiter; for texts without a quote. */
  List<String> split(String text, int sizeHint) {
    List<String> result = new ArrayList<>(Math.max(4, sizeHint));
    char delimiter = dialect.delimiter();
    int start = 0;
    int end = text.indexOf(delimiter);
    while (end >= 0) {
      result.add(plain(text, start, end));
      start = end + 1;
      end = text.indexOf(delimiter, start);
    }
    result.add(plain(text, start, text.length()));
    return result;
  }

  private String plain(String text, int start, int end) {
    boolean pad = dialect.padded() && start > 0 && start < end && text.charAt(start) == ' ';
    return text.substring(pad ? start + 1 : start, end);
  }

  /** Parses strictly. */
  State parse(String text) {
    fields = new ArrayList<>();
    looseQuotes = 0;
    int at = 0;
    while (true) {
      int open = quoteAt(text, at);
      int end;
      if (open >= 0) {
        int close = closing(text, open + 1);
        if (close < 0) {
          fields.add(text.substring(at));
          return State.OPEN;
        }
        end = behindBlanks(text, close + 1);
        if (end < text.length() && text.charAt(end) != dialect.delimiter()) {
          return State.BROKEN;
        }
        fields.add(unescaped(text.substring(open + 1, close)));
      } else {
        end = text.indexOf(dialect.delimiter(), at);
        end = end < 0 ? text.length() : end;
        countLoose(text, at, end);
        fields.add(plain(text, at, end));
      }
      if (end >= text.length()) {
        return State.COMPLETE;
      }
      at = end + 1;
    }
  }

  private void countLoose(String text, int start, int end) {
    boolean odd = false;
    for (int i = text.indexOf(dialect.quote(), start); i >= 0 && i < end; ) {
      odd = !odd;
      i = text.indexOf(dialect.quote(), i + 1);
    }
    if (odd) {
      firstLoose = looseQuotes == 0 ? fields.size() : firstLoose;
      looseQuotes++;
    }
  }

  /** Index of the quote that opens the field at a position, -1 when the field is not quoted. */
  private int quoteAt(String text, int from) {
    int at = behindBlanks(text, from);
    return dialect.quote() != 0 && at < text.length() && text.charAt(at) == dialect.quote()
        ? at
        : -1;
  }

  private int behindBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ' && dialect.delimiter() != ' ') {
      at++;
    }
    return at;
  }

  /** Index of the closing quote, -1 without. */
  private int closing(String text, int from) {
    char quote = dialect.quote();
    char escape = dialect.escape();
    for (int i = from; i < text.length(); i++) {
      char character = text.charAt(i);
      if (escape != 0 && character == escape) {
        i++;
      } else if (character == quote) {
        if (i + 1 < text.length() && text.charAt(i + 1) == quote) {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }

  /** A quoted text with its escapes resolved. */
  String unescaped(String inner) {
    char quote = dialect.quote();
    char escape = dialect.escape();
    if (inner.indexOf(quote) < 0 && (escape == 0 || inner.indexOf(escape) < 0)) {
      return inner;
    }
    StringBuilder result = new StringBuilder(inner.length());
    for (int i = 0; i < inner.length(); i++) {
      char character = inner.charAt(i);
      boolean more = i + 1 < inner.length();
      boolean doubled = character == quote && more && inner.charAt(i + 1) == quote;
      boolean escaped =
          escape != 0
              && character == escape
              && more
              && (inner.charAt(i + 1) == quote || inner.charAt(i + 1) == escape);
      if (doubled || escaped) {
        i++;
        character = inner.charAt(i);
      }
      result.append(character);
    }
    return result.toString();
  }

  /** Whether every quote inside a quoted text is doubled or escaped. */
  boolean isWellQuoted(String inner) {
    char quote = dialect.quote();
    for (int i = 0; i < inner.length(); i++) {
      char character = inner.charAt(i);
      if (dialect.escape() != 0 && character == dialect.escape()) {
        i++;
      } else if (character == quote) {
        i++;
        if (i >= inner.length() || inner.charAt(i) != quote) {
          return false;
        }
      }
    }
    return true;
  }
}
