package io.tillsight.app.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/**
 * A row of buttons of which at most one is chosen.
 *
 * @param <T> the values to choose from
 */
public final class Segments<T> extends SegmentedButton {
  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

  /**
   * @param values in order
   * @param label text of a value
   * @param chosen receives the value pressed, null when the chosen one was pressed again
   */
  public Segments(Iterable<T> values, Function<T, String> label, Consumer<T> chosen) {
    for (T value : values) {
      ToggleButton button = new ToggleButton(label.apply(value));
      button.setOnAction(event -> chosen.accept(button.isSelected() ? value : null));
      buttons.put(value, button);
      getButtons().add(button);
    }
  }

  /** The low form, for heads of cards. */
  public Segments<T> small() {
    getStyleClass().add("ts-small");
    return this;
  }

  /** Shows a value as chosen, without telling anybody; null for none. */
  public void show(T value) {
    buttons.forEach((each, button) -> button.setSelected(each.equals(value)));
  }
}
