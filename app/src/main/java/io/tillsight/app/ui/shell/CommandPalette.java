package io.tillsight.app.ui.shell;

import io.tillsight.app.words.Words;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** Finds what the window can do by its name. */
final class CommandPalette {
  private static final double WIDTH = 480;

  private final ShellCommands commands;
  private final TextField field = new TextField();
  private final ListView<Command> list = new ListView<>();
  private final Popup popup = new Popup();
  private FilteredList<Command> found = new FilteredList<>(FXCollections.observableArrayList());

  CommandPalette(Words words, ShellCommands commands) {
    this.commands = commands;
    field.setPromptText(words.text("shell.search"));
    field.setId("command-field");
    field.textProperty().addListener((o, old, now) -> narrow(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new CommandCell());
    list.setOnMouseClicked(event -> runSelected());
    VBox content = new VBox(field, list);
    content.getStyleClass().addAll("ts-popup", "ts-palette");
    popup.getContent().add(content);
    popup.setAutoHide(true);
  }

  void open(Node below) {
    found =
        new FilteredList<>(
            FXCollections.observableArrayList(
                commands.all().stream().filter(each -> each.enabled().getAsBoolean()).toList()));
    list.setItems(found);
    field.clear();
    list.getSelectionModel().selectFirst();
    Bounds bounds = below.localToScreen(below.getBoundsInLocal());
    if (bounds != null) {
      popup.show(below, bounds.getMaxX() - WIDTH, bounds.getMaxY() + 4);
      field.requestFocus();
    }
  }

  private void narrow(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    found.setPredicate(command -> command.text().toLowerCase(Locale.ROOT).contains(wanted));
    list.getSelectionModel().selectFirst();
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      list.getSelectionModel().selectNext();
      event.consume();
    } else if (event.getCode() == KeyCode.UP) {
      list.getSelectionModel().selectPrevious();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      runSelected();
      event.consume();
    }
  }

  private void runSelected() {
    Command command = list.getSelectionModel().getSelectedItem();
    popup.hide();
    if (command != null) {
      command.run().run();
    }
  }

  /** Names a command. */
  private static final class CommandCell extends ListCell<Command> {
    @Override
    protected void updateItem(Command command, boolean empty) {
      super.updateItem(command, empty);
      setText(empty ? null : command.text());
    }
  }
}
