package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.Icons;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Tag;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.words.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The first row: sign, menus, workspace, search. */
final class MenuRow extends StackPane {
  private static final KeyCombination SEARCH = KeyCombination.valueOf("Shortcut+K");

  private final Label name = Texts.of("", "ts-workspace");
  private final Label note = Texts.of("", "ts-workspace-note");
  private final Label sample;

  MenuRow(Words words, ShellCommands commands) {
    getStyleClass().add("ts-menu-row");
    name.setId("workspace-name");
    sample = new Tag(words.text("shell.sample"), Tag.Tone.WARN);
    MenuBar menus = new MenuBar();
    menus.getMenus().setAll(commands.menus());
    menus.setMinWidth(Region.USE_PREF_SIZE);
    CommandPalette palette = new CommandPalette(words, commands);
    HBox left = new HBox(logo(), menus, Layouts.spacer(), search(words, palette));
    left.setAlignment(Pos.CENTER_LEFT);
    HBox middle = new HBox(4, name, note, sample);
    middle.setAlignment(Pos.CENTER);
    middle.setMaxWidth(Region.USE_PREF_SIZE);
    middle.setMouseTransparent(true);
    getChildren().addAll(left, middle);
  }

  /** Names the workspace. */
  void show(ShellModel model, Words words) {
    Facts facts = model.facts();
    boolean data = model.hasData();
    name.setText(data ? facts.name() : words.text("shell.newWorkspace"));
    String stores = data ? words.plural("shell.stores", facts.stores(), facts.stores()) : "";
    String currency = data ? facts.currency() : "";
    StringBuilder text = new StringBuilder();
    if (data && facts.stores() > 0) {
      text.append("· ").append(stores);
    }
    if (!currency.isEmpty()) {
      text.append(text.isEmpty() ? "· " : " · ").append(currency);
    }
    note.setText(text.toString());
    boolean marked = data && facts.sample();
    sample.setVisible(marked);
    sample.setManaged(marked);
  }

  private static Button search(Words words, CommandPalette palette) {
    Button button = new Button();
    button.setId("search");
    button.getStyleClass().add("ts-search");
    Label text = Texts.of(words.text("shell.search"), "ts-search-text");
    HBox graphic =
        new HBox(6, Icons.of(Feather.SEARCH), text, Layouts.spacer(), Buttons.keyCap("Ctrl K"));
    graphic.setAlignment(Pos.CENTER_LEFT);
    graphic.setPrefWidth(186);
    button.setGraphic(graphic);
    button.setAccessibleText(words.text("shell.search"));
    button.setOnAction(event -> palette.open(button));
    button.sceneProperty().addListener((o, old, now) -> bindKey(old, now, button));
    return button;
  }

  private static void bindKey(Scene before, Scene now, Button button) {
    if (before != null) {
      before.getAccelerators().remove(SEARCH);
    }
    if (now != null) {
      now.getAccelerators().put(SEARCH, button::fire);
    }
  }

  private static Node logo() {
    HBox bars = new HBox(2, bar(1, 7), bar(2, 11), bar(3, 14));
    bars.setAlignment(Pos.BOTTOM_LEFT);
    bars.setMinSize(26, 16);
    bars.setMaxSize(26, 16);
    return bars;
  }

  private static Region bar(int number, double height) {
    Region bar = new Region();
    bar.getStyleClass().add("ts-logo-" + number);
    bar.setMinSize(3, height);
    bar.setMaxSize(3, height);
    return bar;
  }
}
