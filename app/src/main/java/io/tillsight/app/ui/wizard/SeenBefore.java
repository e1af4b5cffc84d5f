package io.tillsight.app.ui.wizard;

import io.tillsight.app.ui.kit.Icons;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.Note;
import io.tillsight.core.ingest.Recalled;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * What was imported before: the same file, with what it adds now, or one like it, with what is
 * different since.
 */
final class SeenBefore {
  /** Notes of the plan that are said here. */
  static final Set<String> CODES =
      Set.of(
          "ALREADY_IMPORTED",
          "COLUMNS_NEW",
          "COLUMNS_MISSING",
          "COLUMN_RENAMED",
          "COLUMNS_REORDERED");

  private static final String ALREADY = "ALREADY_IMPORTED";

  private final TabContext context;
  private final ImportPlan plan;

  SeenBefore(TabContext context, ImportPlan plan) {
    this.context = context;
    this.plan = plan;
  }

  /** One line for each file that is known; takes no room when none is. */
  Node node() {
    VBox box = new VBox(4);
    sentences().forEach(sentence -> box.getChildren().add(line(sentence)));
    box.setId("wizard-seen-before");
    box.getStyleClass().add("ts-seen-before");
    box.setVisible(!box.getChildren().isEmpty());
    box.setManaged(box.isVisible());
    return box;
  }

  /** In the order of the plan: same files first, then differences. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    plan.notes().stream()
        .filter(note -> note.code().equals(ALREADY))
        .map(this::again)
        .forEach(sentences::add);
    plan.recalled().stream()
        .filter(file -> !file.isSame())
        .map(this::different)
        .forEach(sentences::add);
    return sentences;
  }

  private String again(Note note) {
    Instant when = Instant.parse(note.facts().get("when"));
    String before =
        text(
            "again",
            note.file(),
            context.formats().dateTime(LocalDateTime.ofInstant(when, ZoneId.systemDefault())),
            note.facts().get("import"),
            context.formats().count(Long.parseLong(note.facts().get("rows"))));
    long fresh = plan.outlook().fresh().rows() + plan.outlook().updated().rows();
    return before + " " + text(fresh == 0 ? "adds.none" : "adds", context.formats().count(fresh));
  }

  private String different(Recalled file) {
    LocalDate learned = LocalDate.ofInstant(file.recipe().learned(), ZoneId.systemDefault());
    List<String> parts = new ArrayList<>();
    file.renamed().forEach(one -> parts.add(text("renamed", one.before(), one.now())));
    if (!file.missing().isEmpty()) {
      parts.add(text("missing", String.join(", ", file.missing())));
    }
    if (!file.fresh().isEmpty()) {
      parts.add(text("new", String.join(", ", file.fresh())));
    }
    if (file.reordered()) {
      parts.add(text("reordered"));
    }
    return text(
        "different",
        file.file(),
        file.recipe().name(),
        context.formats().date(learned),
        String.join(text("and"), parts));
  }

  private static Node line(String sentence) {
    HBox line = new HBox(8, Icons.of(Feather.REPEAT), Texts.wrapped(sentence, "ts-body"));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private String text(String key, Object... arguments) {
    return context.words().text("wizard.before." + key, arguments);
  }
}
