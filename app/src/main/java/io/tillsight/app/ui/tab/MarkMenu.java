package io.tillsight.app.ui.tab;

import io.tillsight.app.ui.filter.FilterModel;
import io.tillsight.app.words.Words;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Selection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** What can be done with a mark: keep only it, add it, leave it out. */
final class MarkMenu {
  private final FilterModel filter;
  private final Words words;

  MarkMenu(TabContext context) {
    filter = context.filter();
    words = context.words();
  }

  void show(Node owner, Dimension dimension, String key, String name, double x, double y) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().add(item("mark.keep", name, () -> filter.keepOnly(dimension, List.of(key))));
    Selection now = filter.state().filter().selections().get(dimension);
    if (now != null && !now.excluded() && !now.keys().contains(key)) {
      menu.getItems().add(item("mark.add", name, () -> filter.toggle(dimension, key, true)));
    }
    menu.getItems().add(item("mark.exclude", name, () -> filter.exclude(dimension, key)));
    if (now != null) {
      MenuItem all = new MenuItem(words.text("mark.all"));
      all.setOnAction(event -> filter.remove(dimension));
      menu.getItems().add(all);
    }
    menu.show(owner, x, y);
  }

  private MenuItem item(String key, String name, Runnable action) {
    MenuItem item = new MenuItem(words.text(key, name));
    item.setOnAction(event -> action.run());
    return item;
  }
}
