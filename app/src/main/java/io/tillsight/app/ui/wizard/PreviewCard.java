package io.tillsight.app.ui.wizard;

import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.Segments;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.PlannedFile;
import io.tillsight.core.ingest.PreviewRow;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * First, last and suspicious rows with the file's own line numbers, and what is wrong with them.
 */
final class PreviewCard {
  private static final int MOST_REMARKS = 60;
  private static final double WIDEST_FILE = 200;

  private final TabContext context;
  private final ImportMessages messages;
  private final List<PreviewRow> rows;
  private final PreviewTable table;
  private final Card card;

  /** Which rows are shown. */
  private enum Shown {
    ALL,
    REJECTED
  }

  PreviewCard(
      TabContext context, ImportMessages messages, ImportWizardViewModel model, PlannedFile shown) {
    this.context = context;
    this.messages = messages;
    ImportPlan plan = model.plan();
    rows = model.rows();
    table = new PreviewTable(context, messages, shown.mapping(), rows);
    card =
        new Card(
            context.words(),
            context.words().text("wizard.preview.title"),
            context
                .words()
                .text(
                    "wizard.preview.caption",
                    context.formats().count(rows.size()),
                    context.formats().count(shown.table().rows())));
    Node segments = segments(plan);
    if (plan.files().size() > 1) {
      card.setKey(files(model, shown), segments);
    } else {
      card.setKey(segments);
    }
    card.setContent(content(plan));
    card.setId("wizard-preview");
    table.show(rows);
  }

  Node node() {
    return card;
  }

  private static Node files(ImportWizardViewModel model, PlannedFile shown) {
    ChoiceBox<String> files = new ChoiceBox<>();
    files.getItems().setAll(model.plan().files().stream().map(f -> f.table().name()).toList());
    files.setValue(shown.table().name());
    files.setId("wizard-file");
    files.setMaxWidth(WIDEST_FILE);
    files.setOnAction(event -> model.show(files.getValue()));
    return files;
  }

  private Node segments(ImportPlan plan) {
    Segments<Shown> segments =
        new Segments<Shown>(
                List.of(Shown.values()),
                which -> label(which, plan),
                which -> table.show(which == Shown.REJECTED ? rejected() : rows))
            .small();
    segments.show(Shown.ALL);
    return segments;
  }

  private String label(Shown which, ImportPlan plan) {
    return which == Shown.ALL
        ? context.words().text("wizard.preview.all", context.formats().count(rows.size()))
        : context
            .words()
            .text(
                "wizard.preview.rejected",
                context.formats().count(plan.expected().rejected().rows()));
  }

  private List<PreviewRow> rejected() {
    return rows.stream().filter(row -> row.rejection() != null).toList();
  }

  private Node content(ImportPlan plan) {
    VBox box = new VBox(8, table.node());
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    List<Node> remarks = remarks(plan);
    if (!remarks.isEmpty()) {
      VBox list = new VBox(2);
      list.getChildren().setAll(remarks);
      ScrollPane scroll = new ScrollPane(list);
      scroll.setFitToWidth(true);
      scroll.setPrefHeight(Math.min(112, 24.0 * remarks.size() + 4));
      scroll.setMinHeight(Region.USE_PREF_SIZE);
      box.getChildren().add(scroll);
    }
    return box;
  }

  private List<Node> remarks(ImportPlan plan) {
    List<Node> remarks = new ArrayList<>();
    for (PreviewRow row : rejected()) {
      remarks.add(
          remark(
              "ts-bad",
              context
                  .words()
                  .text(
                      "wizard.line", context.formats().count(row.line()), row.rejection().column()),
              row.rejection().message()));
    }
    plan.notes().stream()
        .filter(note -> !SeenBefore.CODES.contains(note.code()))
        .forEach(note -> remarks.add(remark("ts-warn", "", messages.note(note))));
    plan.files().stream()
        .flatMap(file -> file.table().warnings().stream())
        .forEach(
            warning ->
                remarks.add(
                    remark(
                        "ts-warn",
                        warning.line() == null
                            ? ""
                            : context
                                .words()
                                .text("wizard.line", context.formats().count(warning.line()), ""),
                        warning.message())));
    return remarks.stream().limit(MOST_REMARKS).toList();
  }

  private static Node remark(String tone, String place, String text) {
    Region dot = new Region();
    dot.getStyleClass().addAll("ts-dot", tone);
    HBox row = new HBox(8, dot);
    if (!place.isBlank()) {
      var where = Texts.of(place.strip(), "ts-body", "ts-medium");
      where.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(where);
    }
    row.getChildren().add(Texts.wrapped(text, "ts-text2"));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
