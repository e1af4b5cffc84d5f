package io.tillsight.app.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** A part of the filter, with a cross that takes it away: {@code Store: Lyon ×}. */
public final class Chip extends HBox {
  /**
   * @param name what is restricted
   * @param value to what
   * @param removeText name of the cross for screen readers
   * @param remove runs when the cross is pressed
   */
  public Chip(String name, String value, String removeText, Runnable remove) {
    getStyleClass().add("ts-chip");
    Button cross = new Button("", Icons.of(Feather.X));
    cross.setAccessibleText(removeText);
    cross.setTooltip(new Tooltip(removeText));
    cross.setOnAction(event -> remove.run());
    Label values = Texts.of(value, "ts-strong");
    values.setTooltip(new Tooltip(name + " " + value));
    values.setMinWidth(24);
    Label names = Texts.of(name);
    names.setMinWidth(USE_PREF_SIZE);
    cross.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(names, values, cross);
  }
}
