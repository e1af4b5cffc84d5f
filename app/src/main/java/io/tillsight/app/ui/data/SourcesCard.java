package io.tillsight.app.ui.data;

import io.tillsight.app.download.Address;
import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.DataTable;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.Desk;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.persistence.Source;
import java.io.File;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/** Folders and addresses whose new files are imported by themselves. */
final class SourcesCard {
  private static final List<Integer> INTERVALS = List.of(0, 15, 60, 1440);
  private static final Duration FIRST_INTERVAL = Duration.ofHours(1);
  private final TabContext context;
  private final SourcesViewModel model;
  private final DataTable<Source> table;
  private final Card card;
  private final Label detail = Texts.wrapped("", "ts-body");

  SourcesCard(TabContext context) {
    this.context = context;
    model = new SourcesViewModel(context.workspace(), context.background(), context.words());
    table =
        new DataTable<Source>(text("none"))
            .text(text("address"), Source::address)
            .text(text("outcome"), source -> text("outcome." + source.outcome()))
            .text(text("last"), source -> moment(source.lastRun()))
            .text(
                text("next"), source -> moment(source.lastRun() == null ? null : source.nextRun()));
    table.setId("sources");
    card = new Card(context.words(), text("title"), text("caption"));
    card.setKey(keys());
    detail.setId("source-detail");
    VBox content = new VBox(8, table, detail);
    VBox.setVgrow(table, Priority.ALWAYS);
    card.setContent(content);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> showDetail());
    showDetail();
    model.onChanged(this::show);
  }

  Node node() {
    return card;
  }

  void load() {
    model.load();
  }

  private void show() {
    Source before = chosen();
    table.rows(model.sources());
    model.sources().stream()
        .filter(source -> before != null && source.id() == before.id())
        .forEach(table.getSelectionModel()::select);
    showDetail();
    if (model.problem() == null) {
      card.show(CardState.ready());
    } else {
      card.show(
          new CardState.Message(
              CardState.Kind.ERROR,
              context.words().text("data.failed"),
              String.valueOf(model.problem().getLocalizedMessage()),
              List.of()));
    }
  }

  /** How the last look at the chosen source ended, in full: in a column it would be cut. */
  private void showDetail() {
    String words = chosen() == null ? "" : chosen().detail();
    detail.setText(words);
    detail.setVisible(!words.isEmpty());
    detail.setManaged(!words.isEmpty());
  }

  private Node keys() {
    Button refresh = Buttons.plain(text("refresh"), this::refresh);
    refresh.setId("refresh-source");
    refresh.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    MenuButton more = new MenuButton("+");
    more.setId("source-menu");
    more.getItems()
        .addAll(
            item(text("add.folder"), this::addFolder), item(text("add.address"), this::addAddress));
    for (int minutes : INTERVALS) {
      String text = text("every") + " " + text("every." + minutes);
      more.getItems().add(item(text, () -> every(Duration.ofMinutes(minutes))));
    }
    more.getItems().add(item(text("remove"), this::remove));
    return new HBox(8, refresh, more);
  }

  private static MenuItem item(String text, Runnable deed) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(event -> deed.run());
    return item;
  }

  private Source chosen() {
    return table.getSelectionModel().getSelectedItem();
  }

  private void addFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(text("add.folder"));
    File folder = chooser.showDialog(card.getScene().getWindow());
    if (folder != null) {
      model.add(Source.Kind.FOLDER, folder.getAbsolutePath(), FIRST_INTERVAL);
    }
  }

  private void addAddress() {
    TextInputDialog dialog = new TextInputDialog();
    dialog.getEditor().setId("source-address");
    dialog.getEditor().setPrefColumnCount(40);
    context.theme().applyTo(dialog.getDialogPane().getScene());
    dialog.initOwner(card.getScene().getWindow());
    dialog.setTitle(text("add.address"));
    dialog.setHeaderText(null);
    dialog.setContentText(context.words().text("download.ask.text"));
    dialog
        .showAndWait()
        .filter(Address::isOne)
        .ifPresent(address -> model.add(Source.Kind.ADDRESS, address.strip(), FIRST_INTERVAL));
  }

  private void every(Duration interval) {
    if (chosen() != null) {
      model.every(chosen(), interval);
    }
  }

  private void remove() {
    if (chosen() != null) {
      model.remove(chosen());
    }
  }

  private void refresh() {
    AtomicBoolean cancelled = new AtomicBoolean();
    String title = context.words().text("source.work", chosen().address());
    Desk.Work work = context.desk().begin(title, () -> cancelled.set(true));
    model.refresh(
        chosen(),
        (bytes, total, rows) -> {
          work.advanced(
              total > 0 ? (double) bytes / total : -1,
              context.words().plural("wizard.rows", rows, context.formats().count(rows)));
          return !cancelled.get();
        },
        () -> {
          work.close();
          context.desk().dataChanged();
        });
  }

  private String moment(Instant instant) {
    return instant == null
        ? ""
        : context.formats().dateTime(LocalDateTime.ofInstant(instant, ZoneId.systemDefault()));
  }

  private String text(String key) {
    return context.words().text("source." + key);
  }
}
