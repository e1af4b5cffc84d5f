package io.tillsight.core.table;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.LongUnaryOperator;

/** The sentences of findings: what was there, what was expected, what to do. */
final class Messages {
  private static final ResourceBundle.Control NO_DEFAULT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private final ResourceBundle bundle;
  private final String file;
  private final LongUnaryOperator places;

  Messages(Locale locale, String file, LongUnaryOperator places) {
    bundle = ResourceBundle.getBundle("io.tillsight.core.table.messages", locale, NO_DEFAULT);
    this.file = file;
    this.places = places;
  }

  /** A finding; line 0 and null texts mean that none applies. */
  Finding finding(String code, long lineRead, String column, String value, String more) {
    long line = lineRead > 0 ? places.applyAsLong(lineRead) : 0;
    List<String> parts = new java.util.ArrayList<>();
    parts.add(file);
    if (line > 0) {
      parts.add(word("line", Long.toString(line)));
    }
    if (column != null) {
      parts.add(word("column", column));
    }
    String text = word(code, value == null ? "" : shortened(value), more == null ? "" : more);
    return new Finding(
        line > 0 ? line : null, column, value, code, String.join(", ", parts) + ": " + text);
  }

  /** A finding on a file as a whole, in the sentence of the second key where there is one. */
  Finding reason(String code, String more) {
    boolean own = more != null && bundle.containsKey(more);
    String text = own ? word(more) + "." : word(code, "", more == null ? "" : more);
    return new Finding(null, null, null, code, file + ": " + text);
  }

  /** A text by key. */
  String word(String key, String... values) {
    String pattern;
    try {
      pattern = bundle.getString(key);
    } catch (MissingResourceException unknown) {
      pattern = key;
    }
    for (int i = 0; i < values.length; i++) {
      pattern = pattern.replace("{" + i + "}", values[i]);
    }
    return pattern;
  }

  private static String shortened(String value) {
    return value.length() <= 120 ? value : value.substring(0, 117) + "...";
  }
}
