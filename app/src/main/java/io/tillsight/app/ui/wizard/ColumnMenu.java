package io.tillsight.app.ui.wizard;

import io.tillsight.app.words.Words;
import io.tillsight.core.ingest.ColumnRole;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.Role;
import io.tillsight.core.table.ColumnType;
import java.util.Locale;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;

/** What a column of a file may mean instead, and what its values may be. */
record ColumnMenu(Words words, ImportMessages messages, ImportWizardViewModel model, String file) {

  /** All roles and all types, the present ones marked. */
  ContextMenu of(ColumnRole column) {
    String name = column.column().name();
    Menu roles = new Menu(words.text("wizard.column.role"));
    for (Role role : Role.values()) {
      RadioMenuItem item = item(messages.role(role), role == column.role());
      item.setOnAction(event -> model.choose(file, name, role));
      roles.getItems().add(item);
    }
    Menu types = new Menu(words.text("wizard.column.type"));
    for (ColumnType type : ColumnType.values()) {
      RadioMenuItem item = item(nameOf(words, type), type == column.column().type());
      item.setOnAction(event -> model.type(file, name, type));
      types.getItems().add(item);
    }
    return new ContextMenu(roles, types);
  }

  /** What the values of a column are, in words. */
  static String nameOf(Words words, ColumnType type) {
    return words.text("wizard.type." + type.name().toLowerCase(Locale.ROOT));
  }

  private static RadioMenuItem item(String text, boolean present) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setSelected(present);
    return item;
  }
}
