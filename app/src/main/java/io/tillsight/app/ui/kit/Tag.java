package io.tillsight.app.ui.kit;

import javafx.scene.control.Label;

/** A small word with a soft background. */
public final class Tag extends Label {
  /** What the word means for profit or attention. */
  public enum Tone {
    /** Nothing in particular. */
    NEUTRAL,
    /** Better for profit. */
    GOOD,
    /** Worse for profit. */
    BAD,
    /** An open question, old figures. */
    WARN,
    /** Chosen. */
    ACCENT;

    /** Style class of the tone, empty for {@link #NEUTRAL}. */
    String styleClass() {
      return this == NEUTRAL ? "" : "ts-" + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** A tag of a tone; good and bad say it with a sign in the text too. */
  public Tag(String text, Tone tone) {
    super(text);
    getStyleClass().add("ts-tag");
    if (tone != Tone.NEUTRAL) {
      getStyleClass().add(tone.styleClass());
    }
  }
}
