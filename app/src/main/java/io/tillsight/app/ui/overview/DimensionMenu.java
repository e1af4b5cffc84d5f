package io.tillsight.app.ui.overview;

import io.tillsight.app.words.Words;
import io.tillsight.core.cube.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Chooses what a ranking is over; hidden when there is no choice. */
final class DimensionMenu extends MenuButton {
  private final Words words;
  private final Consumer<Dimension> chosen;

  DimensionMenu(Words words, Consumer<Dimension> chosen) {
    this.words = words;
    this.chosen = chosen;
    getStyleClass().addAll("ts-small", "ts-quiet");
    setAccessibleText(words.text("overview.by"));
  }

  void show(Dimension now, List<Dimension> choices) {
    setText(name(now));
    getItems().setAll(choices.stream().map(this::item).toList());
    setVisible(choices.size() > 1);
    setManaged(choices.size() > 1);
  }

  private MenuItem item(Dimension dimension) {
    MenuItem item = new MenuItem(name(dimension));
    item.setOnAction(event -> chosen.accept(dimension));
    return item;
  }

  private String name(Dimension dimension) {
    return words.text("dimension." + dimension.name().toLowerCase(Locale.ROOT));
  }
}
