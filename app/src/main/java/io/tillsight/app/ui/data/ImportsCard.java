package io.tillsight.app.ui.data;

import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.DataTable;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.core.ingest.ImportEffect;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.ingest.ImportSource;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The history; below it, what taking the chosen import back or bringing it again would change. */
final class ImportsCard {
  private final TabContext context;
  private final DataViewModel model;
  private final DataTable<ImportRecord> table;
  private final Card card;
  private final Label effect = Texts.of("", "ts-body");
  private final Button undo;
  private final Button redo;
  private final Button forget;
  private boolean showing;

  ImportsCard(TabContext context, DataViewModel model) {
    this.context = context;
    this.model = model;
    table = table();
    undo = button("undo", "undo-import", () -> model.undo(context.desk()::dataChanged));
    redo = button("redo", "redo-import", () -> model.redo(context.desk()::dataChanged));
    forget = button("forget", "forget-import", model::forget);
    HBox row = new HBox(8, effect, Layouts.spacer(), forget, redo, undo);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("ts-imports-effect");
    effect.setId("import-effect");
    effect.setMinWidth(0);
    VBox content = new VBox(8, table, row);
    VBox.setVgrow(table, Priority.ALWAYS);
    card = new Card(context.words(), text("imports"), text("imports.caption"));
    card.setContent(content);
  }

  Card node() {
    return card;
  }

  void show() {
    showing = true;
    table.rows(model.held().imports());
    table.getSelectionModel().select(model.chosen());
    showing = false;
    effect.setText(sentence());
    visible(undo, model.mayUndo());
    visible(redo, model.mayRedo());
    visible(forget, model.mayRedo());
    card.show(
        model.problem() == null
            ? CardState.ready()
            : new CardState.Message(
                CardState.Kind.ERROR,
                text("failed"),
                String.valueOf(model.problem().getLocalizedMessage()),
                List.of(new CardState.Action(text("again"), model::load))));
  }

  private String sentence() {
    ImportEffect known = model.effect();
    if (model.chosen() == null || known == null) {
      return "";
    }
    String key =
        switch (model.chosen().state()) {
          case DONE -> "data.effect.undo";
          case UNDONE -> "data.effect.redo";
          default -> "data.effect.forgotten";
        };
    String id = context.formats().count(model.chosen().id());
    return context
        .words()
        .text(
            key,
            id,
            context.formats().numberChange(known.lines(), 0),
            context.formats().moneyExactChange(known.net()));
  }

  private DataTable<ImportRecord> table() {
    DataTable<ImportRecord> made =
        new DataTable<ImportRecord>(text("imports.none"))
            .figure(text("id"), ImportRecord::id, context.formats()::count)
            .figure(text("finished"), ImportRecord::finished, this::moment)
            .text(text("files"), this::files)
            .figure(text("state"), this::state, String::valueOf)
            .figure(text("read"), r -> r.balance().read().rows(), context.formats()::count)
            .figure(text("new"), r -> r.balance().fresh().rows(), context.formats()::count)
            .figure(text("updated"), r -> r.balance().updated().rows(), context.formats()::count)
            .figure(
                text("duplicate"), r -> r.balance().duplicate().rows(), context.formats()::count)
            .figure(
                text("rejectedRows"), r -> r.balance().rejected().rows(), context.formats()::count)
            .figure(
                text("amount"), r -> r.balance().fresh().amount(), context.formats()::moneyExact);
    made.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, before, now) -> {
              if (!showing) {
                model.choose(now);
              }
            });
    made.setId("imports");
    return made;
  }

  private String state(ImportRecord record) {
    return text("state." + record.state().name());
  }

  private String files(ImportRecord record) {
    String names =
        record.source().files().stream()
            .map(ImportSource.SourceFile::name)
            .collect(Collectors.joining(", "));
    return record.supplementOf() == null
        ? names
        : context
            .words()
            .text("data.corrects", names, context.formats().count(record.supplementOf()));
  }

  private Button button(String key, String id, Runnable action) {
    Button button = Buttons.plain(text(key), action);
    button.setId(id);
    button.getStyleClass().add("ts-small");
    button.setMinWidth(Button.USE_PREF_SIZE);
    return button;
  }

  private static void visible(Button button, boolean visible) {
    button.setVisible(visible);
    button.setManaged(visible);
  }

  private String moment(Instant instant) {
    return context.formats().dateTime(LocalDateTime.ofInstant(instant, ZoneId.systemDefault()));
  }

  private String text(String key) {
    return context.words().text("data." + key);
  }
}
