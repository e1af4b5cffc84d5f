package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.ScreenThread;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.Desk;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.ingest.ImportRecord;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The last row: state, lines and orders, engine, last import; at the right what is going on. */
final class StatusBar extends HBox {
  private final Words words;
  private final Formats formats;
  private final long startedAt;
  private final Region dot = new Region();
  private final Label state = Texts.of("");
  private final Label amounts = Texts.of("");
  private final Label engine = Texts.of("");
  private final Label lastImport = Texts.of("");
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
    HBox first = new HBox(6, dot, state);
    first.setAlignment(Pos.CENTER_LEFT);
    works.setAlignment(Pos.CENTER_RIGHT);
    works.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(first, amounts, engine, lastImport, Layouts.spacer(), works);
  }

  /** Tells how things are. */
  void show(ShellModel model) {
    tone(model);
    switch (model.phase()) {
      case OPENING -> state.setText(words.text("status.opening"));
      case FAILED -> state.setText(words.text("status.failed"));
      case OPEN -> state.setText(words.text(model.hasData() ? "status.upToDate" : "status.noData"));
    }
    Facts facts = model.facts();
    amounts.setText(model.hasData() ? amounts(facts, model) : "");
    engine.setText(engine(model));
    lastImport.setText(facts == null ? "" : lastImport(facts.lastImport()));
  }

  private void tone(ShellModel model) {
    dot.getStyleClass().setAll("ts-dot");
    if (model.problem().isPresent()) {
      dot.getStyleClass().add("ts-bad");
    } else if (model.hasData()) {
      dot.getStyleClass().add("ts-good");
    }
  }

  private String amounts(Facts facts, ShellModel model) {
    String lines = words.plural("status.lines", facts.lines(), formats.count(facts.lines()));
    return model
        .answered()
        .map(ShellModel.Answered::orders)
        .map(orders -> words.plural("status.orders", orders, formats.count(orders)))
        .map(orders -> lines + " · " + orders)
        .orElse(lines);
  }

  private String engine(ShellModel model) {
    if (model.hasData()) {
      return model
          .answered()
          .map(answer -> words.text("status.engine", formats.count(answer.millis())))
          .orElse("");
    }
    return model.phase() == ShellModel.Phase.OPEN ? words.text("status.ready", startTime()) : "";
  }

  /** Measured once, when the workspace is there. */
  private String startTime() {
    if (startTime == null) {
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedAt);
      startTime = formats.number(millis / 1000.0, 1);
    }
    return startTime;
  }

  private String lastImport(ImportRecord record) {
    if (record == null || record.finished() == null) {
      return "";
    }
    LocalDateTime time = LocalDateTime.ofInstant(record.finished(), ZoneId.systemDefault());
    String files =
        record.source().files().stream()
            .map(file -> file.name())
            .limit(2)
            .collect(Collectors.joining(", "));
    return words.text("status.lastImport", formats.dateTime(time), files);
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
