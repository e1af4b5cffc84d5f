package io.tillsight.app.ui.filter;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.stage.Popup;

/** A popup that hangs below a control and closes with Esc or a click elsewhere. */
final class PopupBelow {
  private final Popup popup = new Popup();

  PopupBelow(Pane content) {
    content.getStyleClass().add("ts-popup");
    popup.getContent().add(content);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  void open(Node below) {
    Bounds bounds = below.localToScreen(below.getBoundsInLocal());
    if (bounds != null) {
      popup.show(below, bounds.getMinX(), bounds.getMaxY() + 4);
    }
  }

  void close() {
    popup.hide();
  }
}
