package io.tillsight.app.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The middle of a card, or of a page, that has no figures to show. */
public final class StatePane extends VBox {
  private static final double[] NAMES = {80, 44, 66, 94, 50, 60};
  private static final double[] BARS = {1, .8, .72, .68, .66, .6};

  private StatePane() {
    getStyleClass().add("ts-state");
  }

  /** A message with its buttons. */
  public static StatePane of(CardState.Message message) {
    StatePane pane = new StatePane();
    Label title = Texts.of(message.title(), "ts-body", "ts-strong");
    if (message.kind() == CardState.Kind.ERROR) {
      title.getStyleClass().add("ts-bad");
    }
    Label text = Texts.wrapped(message.text(), "ts-text2", "ts-state-text");
    HBox buttons = new HBox(8);
    buttons.setAlignment(Pos.CENTER);
    for (CardState.Action action : message.actions()) {
      boolean first = buttons.getChildren().isEmpty();
      buttons
          .getChildren()
          .add(
              first
                  ? Buttons.plain(action.text(), action.run())
                  : Buttons.quiet(action.text(), action.run()));
    }
    pane.getChildren().addAll(title, text);
    if (!buttons.getChildren().isEmpty()) {
      pane.getChildren().add(buttons);
    }
    return pane;
  }

  /** Still blocks where the marks will be. */
  public static Node blocks() {
    VBox rows = new VBox();
    for (int i = 0; i < NAMES.length; i++) {
      HBox row = new HBox(block(NAMES[i], 10), gap(112 - NAMES[i]), block(280 * BARS[i], 12));
      row.setAlignment(Pos.CENTER_LEFT);
      row.setMinHeight(0);
      VBox.setVgrow(row, javafx.scene.layout.Priority.ALWAYS);
      rows.getChildren().add(row);
    }
    return rows;
  }

  private static Region block(double width, double height) {
    Region block = gap(width);
    block.getStyleClass().add("ts-block");
    block.setMaxHeight(height);
    block.setPrefHeight(height);
    return block;
  }

  private static Region gap(double width) {
    Region gap = new Region();
    gap.setMinWidth(width);
    gap.setPrefWidth(width);
    return gap;
  }
}
