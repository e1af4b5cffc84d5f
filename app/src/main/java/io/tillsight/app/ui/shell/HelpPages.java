package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.StatePane;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.Desk;
import io.tillsight.app.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Keys, and what this program is. */
final class HelpPages {
  private HelpPages() {}

  static void showKeys(Words words, Desk desk, List<Command> commands) {
    GridPane grid = new GridPane(24, 6);
    grid.setAlignment(Pos.CENTER);
    for (Command command : commands) {
      if (command.keys() != null) {
        grid.addRow(
            grid.getRowCount(),
            Texts.of(command.text()),
            Buttons.keyCap(command.keys().getDisplayText()));
      }
    }
    grid.addRow(grid.getRowCount(), Texts.of(words.text("menu.edit.clear")), Buttons.keyCap("Esc"));
    VBox page =
        new VBox(
            16,
            Texts.of(words.text("menu.help.keys"), "ts-heading"),
            grid,
            Buttons.plain(words.text("state.error.close"), desk::closePage));
    page.setAlignment(Pos.CENTER);
    desk.showPage(page);
  }

  static void showAbout(Words words, Desk desk) {
    String version = HelpPages.class.getPackage().getImplementationVersion();
    desk.showPage(
        StatePane.of(
            new CardState.Message(
                CardState.Kind.EMPTY,
                words.text("about.title", version == null ? "" : version).strip(),
                words.text("about.text"),
                List.of(new CardState.Action(words.text("state.error.close"), desk::closePage)))));
  }
}
