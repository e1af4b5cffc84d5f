package io.tillsight.app.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of the product in one language, by key. A new language is one more file {@code
 * messages_xx.properties} and its name in the key {@code language.all}. Immutable.
 */
public final class Words {
  private static final String BUNDLE = "io.tillsight.app.words.messages";

  private final Locale locale;
  private final ResourceBundle bundle;

  private Words(Locale locale, ResourceBundle bundle) {
    this.locale = locale;
    this.bundle = bundle;
  }

  /** The texts of a language; English when there are none of it. */
  public static Words of(Locale locale) {
    // Without fallback control an English request on a French machine would answer in French.
    ResourceBundle.Control noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, noFallback);
    Locale found = bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : locale;
    return new Words(found, bundle);
  }

  /**
   * The texts of the first language named: the option, else the setting, else the system's.
   *
   * @param option language tag of the command line, null or empty when not given
   * @param setting language tag that the user has chosen, null or empty when none
   * @param system the machine's language
   */
  public static Words choose(String option, String setting, Locale system) {
    for (String tag : Arrays.asList(option, setting)) {
      if (tag != null && !tag.isBlank()) {
        return of(Locale.forLanguageTag(tag.strip().replace('_', '-')));
      }
    }
    return of(system);
  }

  /** Language tags of all languages, English first. */
  public List<String> languages() {
    return List.of(text("language.all").split(" "));
  }

  /** The language of these texts. */
  public Locale locale() {
    return locale;
  }

  /**
   * The text of a key, with {@code {0}}, {@code {1}} … replaced by the arguments, which are
   * formatted already (see {@link Formats}).
   *
   * @throws MissingResourceException when there is no such key
   */
  public String text(String key, Object... arguments) {
    String text = bundle.getString(key);
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  /**
   * The text of {@code key.one} or {@code key.other}, as the number asks for.
   *
   * @param number what is counted, never shown by itself
   * @param arguments as for {@link #text}; usually the formatted number first
   */
  public String plural(String key, long number, Object... arguments) {
    boolean zeroIsOne = text("plural.zeroIsOne").equals("yes");
    boolean one = number == 1 || (number == 0 && zeroIsOne);
    return text(key + (one ? ".one" : ".other"), arguments);
  }

  /** Whether there is such a key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** All keys, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(bundle.keySet());
  }
}
