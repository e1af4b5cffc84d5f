package io.tillsight.app.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels in the sizes of the look. */
public final class Texts {
  private Texts() {}

  /** A label with these style classes, for example {@code ts-caption}. */
  public static Label of(String text, String... classes) {
    Label label = new Label(text);
    label.getStyleClass().addAll(classes);
    return label;
  }

  /** A label that takes as many lines as it needs. */
  public static Label wrapped(String text, String... classes) {
    Label label = of(text, classes);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
