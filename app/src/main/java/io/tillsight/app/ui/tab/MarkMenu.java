package io.tillsight.app.ui.tab;

import io.tillsight.app.chart.draw.Mark;
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

  void show(Node owner, Dimension dimension, Mark mark, double x, double y) {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .add(item("mark.keep", mark, () -> filter.keepOnly(dimension, List.of(mark.key()))));
    Selection now = filter.state().filter().selections().get(dimension);
    if (now != null && !now.excluded() && !now.keys().contains(mark.key())) {
      menu.getItems().add(item("mark.add", mark, () -> filter.toggle(dimension, mark.key(), true)));
    }
    menu.getItems().add(item("mark.exclude", mark, () -> filter.exclude(dimension, mark.key())));
    if (now != null) {
      MenuItem all = new MenuItem(words.text("mark.all"));
      all.setOnAction(event -> filter.remove(dimension));
      menu.getItems().add(all);
    }
    menu.show(owner, x, y);
  }

  private MenuItem item(String key, Mark mark, Runnable action) {
    MenuItem item = new MenuItem(words.text(key, mark.name()));
    item.setOnAction(event -> action.run());
    return item;
  }
}
