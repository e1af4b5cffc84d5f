package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.Emphasis;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.ScreenThread;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.Desk;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.ingest.ImportSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The last row: state, lines and orders, engine, last import; at the right what is going on. */
final class StatusBar extends HBox {
  private static final int LONGEST_NAME = 44;

  private final Words words;
  private final Formats formats;
  private final long startedAt;
  private final Region dot = new Region();
  private final Label state = Texts.of("");
  private final Emphasis amounts = new Emphasis();
  private final Emphasis engine = new Emphasis();
  private final Emphasis lastImport = new Emphasis();
  private final Label folder = Texts.of("");
  private final HBox works = new HBox(12);
  private String startTime;

  StatusBar(Words words, Formats formats, long startedAt) {
    this.words = words;
    this.formats = formats;
    this.startedAt = startedAt;
    getStyleClass().add("ts-status-bar");
    dot.getStyleClass().add("ts-dot");
    state.setId("status-state");
    amounts.setId("status-amounts");
    for (Emphasis part : List.of(amounts, engine, lastImport)) {
      part.setMaxHeight(USE_PREF_SIZE);
    }
    HBox first = new HBox(6, dot, state);
    first.setAlignment(Pos.CENTER_LEFT);
    works.setAlignment(Pos.CENTER_RIGHT);
    works.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(first, amounts, engine, lastImport, Layouts.spacer(), folder, works);
  }

  /** Tells how things are. */
  void show(ShellModel model) {
    tone(model);
    switch (model.phase()) {
      case OPENING -> state.setText(words.text("status.opening"));
      case FAILED -> state.setText(words.text("status.failed"));
      case OPEN -> state.setText(words.text(stateOf(model)));
    }
    model
        .building()
        .ifPresent(
            building ->
                state.setText(
                    words.text(
                        "status.building",
                        formats.count(building.lines()),
                        formats.count(building.all()))));
    showAmounts(model);
    showEngine(model);
    showLastImport(model);
    boolean empty = model.workspace() != null && !model.hasData();
    folder.setText(empty ? words.text("status.folder", model.workspace().folder()) : "");
  }

  private static String stateOf(ShellModel model) {
    if (!model.hasData()) {
      return "status.noData";
    }
    return model.facts().stored() ? "status.upToDate" : "status.storing";
  }

  private void tone(ShellModel model) {
    dot.getStyleClass().setAll("ts-dot");
    if (model.problem().isPresent()) {
      dot.getStyleClass().add("ts-bad");
    } else if (model.hasData() && model.facts().stored()) {
      dot.getStyleClass().add("ts-good");
    }
  }

  private void showAmounts(ShellModel model) {
    if (!model.hasData()) {
      amounts.show("", List.of());
      return;
    }
    long lines = model.facts().lines();
    String written = formats.count(lines);
    String text = words.plural("status.lines", lines, written);
    if (model.answered().isEmpty()) {
      amounts.show(text, List.of(written));
      return;
    }
    long orders = model.answered().get().orders();
    String inFilter = formats.count(orders);
    text += " · " + words.plural("status.orders", orders, inFilter);
    amounts.show(text, List.of(written, inFilter));
  }

  private void showEngine(ShellModel model) {
    if (model.hasData() && model.answered().isPresent()) {
      String millis = words.text("status.millis", model.answered().get().millis());
      String key = model.facts().inMemory() ? "status.engine" : "status.database";
      engine.show(words.text(key, millis), List.of(millis));
    } else if (!model.hasData() && model.phase() == ShellModel.Phase.OPEN) {
      engine.show(words.text("status.ready", startTime()), List.of(startTime()));
    } else {
      engine.show("", List.of());
    }
  }

  /** Measured once, when the workspace is there. */
  private String startTime() {
    if (startTime == null) {
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedAt);
      startTime = words.text("status.seconds", formats.number(millis / 1000.0, 1));
    }
    return startTime;
  }

  private void showLastImport(ShellModel model) {
    ImportRecord record = model.facts() == null ? null : model.facts().lastImport();
    if (record == null || record.finished() == null) {
      lastImport.show("", List.of());
      return;
    }
    LocalDateTime time = LocalDateTime.ofInstant(record.finished(), ZoneId.systemDefault());
    String written = formats.dateTime(time);
    String files = names(record.source().files());
    lastImport.show(words.text("status.lastImport", written, files), List.of(written));
  }

  /** The largest file, which holds the sales, and how many came with it. */
  private String names(List<ImportSource.SourceFile> files) {
    String largest =
        files.stream()
            .max(Comparator.comparingLong(ImportSource.SourceFile::bytes))
            .map(ImportSource.SourceFile::name)
            .orElse("");
    int others = files.size() - 1;
    String name = shortened(largest);
    return others > 0 ? words.plural("status.files", others, name, others) : name;
  }

  /** A name that leaves room for the rest, with its beginning and its end. */
  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME
        ? name
        : name.substring(0, LONGEST_NAME - 15) + "\u2026" + name.substring(name.length() - 14);
  }

  /** Shows long work until it is closed. */
  Desk.Work begin(String title, Runnable cancel) {
    Label text = Texts.of(title);
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.setPrefWidth(120);
    Button stop = Buttons.link(words.text("status.cancel"), cancel);
    HBox row = new HBox(12, text, bar, stop);
    row.setAlignment(Pos.CENTER_RIGHT);
    works.getChildren().add(row);
    return new Desk.Work() {
      @Override
      public void advanced(double share, String detail) {
        ScreenThread.later(
            () -> {
              bar.setProgress(share);
              text.setText(detail.isEmpty() ? title : title + " · " + detail);
            });
      }

      @Override
      public void close() {
        ScreenThread.later(() -> works.getChildren().remove(row));
      }
    };
  }
}
