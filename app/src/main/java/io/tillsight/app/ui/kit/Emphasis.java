package io.tillsight.app.ui.kit;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Text in which the figures stand out. */
public final class Emphasis extends TextFlow {
  /** Shows nothing. */
  public Emphasis() {
    setMinWidth(0);
  }

  /**
   * Shows a text.
   *
   * @param strong parts of the text, in its order, that are written stronger
   */
  public void show(String text, List<String> strong) {
    getChildren().clear();
    int at = 0;
    for (String part : strong) {
      int found = text.indexOf(part, at);
      if (found >= 0 && !part.isEmpty()) {
        add(text.substring(at, found), false);
        add(part, true);
        at = found + part.length();
      }
    }
    add(text.substring(at), false);
    setAccessibleText(text);
  }

  private void add(String text, boolean strong) {
    if (!text.isEmpty()) {
      Text node = new Text(text);
      if (strong) {
        node.getStyleClass().add("ts-emphasis");
      }
      getChildren().add(node);
    }
  }
}
