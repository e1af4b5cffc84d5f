package io.tillsight.app.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the command line in one language. */
record Texts(ResourceBundle bundle) {
  private static final String BASE = "io.tillsight.app.cli.messages";

  static Texts of(Locale locale) {
    return new Texts(
        ResourceBundle.getBundle(
            BASE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** The text of a key with its arguments filled in as they stand. */
  String get(String key, Object... arguments) {
    MessageFormat format = new MessageFormat(bundle.getString(key), Locale.ROOT);
    Object[] words = new Object[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = String.valueOf(arguments[i]);
    }
    return format.format(words);
  }
}
