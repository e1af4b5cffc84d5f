package io.tillsight.app.ui.shell;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The room between filter bar and status bar: a tab with its panel, or a page over both. */
final class ContentPane extends StackPane {
  private final StackPane main = new StackPane();
  private final HBox row = new HBox(12, main);
  private final BorderPane pageHolder = new BorderPane();

  ContentPane() {
    getStyleClass().add("ts-content");
    main.setId("content");
    main.setMinSize(0, 0);
    HBox.setHgrow(main, Priority.ALWAYS);
    setMinSize(0, 0);
    getChildren().setAll(row);
  }

  void showMain(Node node) {
    if (main.getChildren().size() != 1 || main.getChildren().get(0) != node) {
      main.getChildren().setAll(node);
    }
  }

  void showPanel(Node panel) {
    panel.getStyleClass().add("ts-panel");
    row.getChildren().setAll(main, panel);
  }

  void closePanel() {
    row.getChildren().setAll(main);
  }

  void showPage(Node page) {
    pageHolder.setCenter(page);
    getChildren().setAll(pageHolder);
  }

  void closePage() {
    pageHolder.setCenter(null);
    getChildren().setAll(row);
  }

  boolean hasPage() {
    return pageHolder.getCenter() != null;
  }

  /** Gives a key that was pressed elsewhere to the page, which knows how it is left. */
  void giveToPage(KeyEvent event) {
    Node page = pageHolder.getCenter();
    if (event.getTarget() != page) {
      Event.fireEvent(page, event.copyFor(event.getSource(), page));
    }
  }

  /** Closes the panel; false when there was none. */
  boolean closePanelIfAny() {
    boolean panel = row.getChildren().size() > 1;
    closePanel();
    return panel;
  }
}
