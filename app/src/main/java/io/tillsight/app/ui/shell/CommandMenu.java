package io.tillsight.app.ui.shell;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/** Turns commands into menus; whether one can be done is asked when the menu opens. */
final class CommandMenu {
  private CommandMenu() {}

  static Menu of(String title, List<Command> commands) {
    Menu menu = new Menu(title);
    commands.forEach(command -> add(menu, command));
    return menu;
  }

  /** Adds one more entry to a menu. */
  static void add(Menu menu, Command command) {
    MenuItem item = new MenuItem(command.text());
    item.setAccelerator(command.keys());
    item.setOnAction(event -> runIfEnabled(command));
    menu.getItems().add(item);
    menu.addEventHandler(
        Menu.ON_SHOWING, event -> item.setDisable(!command.enabled().getAsBoolean()));
  }

  /** A menu of which one entry is chosen. */
  static Menu choice(String title, List<Command> commands, int chosen) {
    Menu menu = new Menu(title);
    for (Command command : commands) {
      RadioMenuItem item = new RadioMenuItem(command.text());
      item.setSelected(menu.getItems().size() == chosen);
      item.setOnAction(event -> command.run().run());
      menu.getItems().add(item);
    }
    return menu;
  }

  private static void runIfEnabled(Command command) {
    if (command.enabled().getAsBoolean()) {
      command.run().run();
    }
  }
}
