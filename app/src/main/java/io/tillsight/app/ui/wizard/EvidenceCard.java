package io.tillsight.app.ui.wizard;

import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.Icons;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.core.ingest.ColumnRole;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.PlannedFile;
import io.tillsight.core.ingest.Role;
import io.tillsight.core.table.Detection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * What the file says: each guess with its evidence and, where it can be wrong, a way to change it.
 */
final class EvidenceCard {
  private static final List<String> ENCODINGS =
      List.of(
          "utf-8",
          "utf-16le",
          "utf-16be",
          "windows-1252",
          "iso-8859-15",
          "ibm850",
          "ibm437",
          "macintosh");
  private static final double LABEL = 104;
  private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|", ":", " ");
  private static final List<String> HEADER_LINES = List.of("0", "1", "2", "3");
  private static final List<String> SIGNS = List.of(".", ",");
  private static final List<String> ORDERS = List.of("DMY", "MDY");

  private final TabContext context;
  private final ImportMessages messages;
  private final ImportWizardViewModel model;
  private final Facts facts;
  private final VBox rows = new VBox();
  private final Card card;

  EvidenceCard(
      TabContext context, ImportMessages messages, ImportWizardViewModel model, PlannedFile shown) {
    this.context = context;
    this.messages = messages;
    this.model = model;
    this.facts = new Facts(context, model.plan().request().answers());
    this.card = new Card(context.words(), text("title"), text("caption"));
    rows.getStyleClass().add("ts-evidence");
    for (PlannedFile file : model.plan().files()) {
      if (!file.equals(shown)) {
        String name = file.table().name();
        row(
            Feather.FILE_TEXT,
            messages.kind(file.kind()),
            name,
            facts.size(file),
            Buttons.link(text("show"), () -> model.show(name)));
      }
    }
    describe(shown);
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    card.setContent(scroll);
    card.setId("wizard-evidence");
  }

  Node node() {
    return card;
  }

  private void describe(PlannedFile file) {
    Detection found = file.table().detection();
    row(Feather.FILE_TEXT, messages.kind(file.kind()), file.table().name(), facts.size(file), null);
    row(
        "encoding",
        found.encoding().toUpperCase(Locale.ROOT),
        facts.encoding(file),
        menu(file, "ENCODING", ENCODINGS));
    row(
        "delimiter",
        facts.delimiter(found.delimiter()),
        facts.columns(file),
        menu(file, "DELIMITER", DELIMITERS));
    row(
        "header",
        facts.header(found),
        facts.headerNames(file),
        menu(file, "HEADER_LINES", HEADER_LINES));
    if (found.decimal() != null) {
      row(
          mark(file, "AMBIGUOUS_DECIMAL"),
          text("decimal"),
          facts.sign(found.decimal()),
          facts.decimalProof(file),
          menu(file, "AMBIGUOUS_DECIMAL", SIGNS));
    }
    if (found.dateOrder() != null) {
      row(
          mark(file, "AMBIGUOUS_DATE"),
          text("dates"),
          text("dates." + found.dateOrder()),
          facts.dateProof(file),
          menu(file, "AMBIGUOUS_DATE", ORDERS));
    }
    row("currency", facts.currency(model.plan().currency()), text("currency.evidence"), null);
    row("columns", facts.mapped(file), facts.roles(file, messages), null);
    ColumnMenu menu = new ColumnMenu(context.words(), messages, model, file.table().name());
    for (ColumnRole column : file.mapping().columns()) {
      row(
          column.role() == Role.IGNORED ? Feather.MINUS : Feather.CHECK,
          column.column().name(),
          messages.role(column.role()),
          facts.why(column, messages),
          changeLink(() -> menu.of(column)));
    }
  }

  /** A check, or a question mark beside what the file leaves open. */
  private static Feather mark(PlannedFile file, String question) {
    return Facts.isOpen(file, question) ? Feather.HELP_CIRCLE : Feather.CHECK;
  }

  private void row(String key, String value, String evidence, Node change) {
    row(Feather.CHECK, text(key), value, evidence, change);
  }

  private void row(Feather icon, String name, String value, String evidence, Node change) {
    HBox mark = new HBox(Icons.of(icon));
    mark.setMinWidth(20);
    HBox label = new HBox(Texts.wrapped(name, "ts-text3"));
    label.setMinWidth(LABEL);
    label.setPrefWidth(LABEL);
    VBox texts =
        new VBox(
            Texts.wrapped(value, "ts-body", "ts-medium"), Texts.wrapped(evidence, "ts-caption"));
    texts.setMinWidth(120);
    HBox row = new HBox(8, mark, label, texts, Layouts.spacer());
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("ts-evidence-row");
    if (change != null) {
      row.getChildren().add(change);
    }
    rows.getChildren().add(row);
  }

  /** The menu is made when it is opened: a wide file has thousands of entries. */
  private Node changeLink(Supplier<ContextMenu> menu) {
    Button link = Buttons.link(text("change"), () -> {});
    link.setMinWidth(Button.USE_PREF_SIZE);
    link.setOnAction(event -> menu.get().show(link, Side.BOTTOM, 0, 0));
    return link;
  }

  private Node menu(PlannedFile file, String code, List<String> choices) {
    return changeLink(
        () -> {
          ContextMenu menu = new ContextMenu();
          for (String choice : choices) {
            MenuItem item = new MenuItem(facts.choice(code, choice));
            item.setOnAction(event -> model.correct(file.table().name(), code, choice));
            menu.getItems().add(item);
          }
          return menu;
        });
  }

  private String text(String key) {
    return context.words().text("wizard.evidence." + key);
  }
}
