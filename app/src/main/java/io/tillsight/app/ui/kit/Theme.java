package io.tillsight.app.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;

/** The three looks; each is one style sheet of tokens over one sheet of components. */
public enum Theme {
  /** Dark on light. */
  LIGHT,
  /** Light on dark. */
  DARK,
  /** White and yellow on black. */
  CONTRAST;

  private static final String SHEETS = "/io/tillsight/app/ui/kit/";

  /** The theme of a setting; light when it names none. */
  public static Theme of(String setting) {
    for (Theme theme : values()) {
      if (theme.key().equals(setting)) {
        return theme;
      }
    }
    return LIGHT;
  }

  /** Its name in settings and texts: {@code light}, {@code dark}, {@code contrast}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Dresses the scene, its popups included; call on the JavaFX thread. */
  public void applyTo(Scene scene) {
    Application.setUserAgentStylesheet(
        this == LIGHT
            ? new PrimerLight().getUserAgentStylesheet()
            : new PrimerDark().getUserAgentStylesheet());
    scene.getStylesheets().setAll(sheet(key()), sheet("controls"), sheet("components"));
  }

  /** Makes the product's own font known before anything is drawn. */
  public static void loadFonts() {
    new ScreenFonts();
  }

  private static String sheet(String name) {
    return Theme.class.getResource(SHEETS + name + ".css").toExternalForm();
  }
}
