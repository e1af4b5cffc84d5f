package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.words.Words;
import io.tillsight.app.workspace.Settings;
import java.util.Locale;

/**
 * How the window looks and speaks.
 *
 * @param words its language
 * @param theme its colours
 * @param density {@code compact}, {@code normal} or {@code comfortable}
 */
record Look(Words words, Theme theme, String density) {
  private static final String LANGUAGE = "language";
  private static final String THEME = "theme";
  private static final String DENSITY = "density";

  /** What the command line and the settings ask for. */
  static Look of(WindowSetup setup) {
    Settings settings = setup.settings();
    Words words = Words.choose(setup.language(), settings.get(LANGUAGE), Locale.getDefault());
    String density = settings.get(DENSITY);
    return new Look(words, Theme.of(settings.get(THEME)), density.isEmpty() ? "normal" : density);
  }

  Look speaking(String language) {
    return new Look(Words.of(Locale.forLanguageTag(language)), theme, density);
  }

  Look in(Theme other) {
    return new Look(words, other, density);
  }

  Look spaced(String other) {
    return new Look(words, theme, other);
  }

  void keep(Settings settings) {
    settings.put(LANGUAGE, words.locale().getLanguage());
    settings.put(THEME, theme.key());
    settings.put(DENSITY, density);
  }
}
