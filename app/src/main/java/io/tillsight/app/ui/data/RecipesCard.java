package io.tillsight.app.ui.data;

import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.Icons;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.Reading.ReadColumn;
import io.tillsight.core.ingest.Recipe;
import io.tillsight.core.ingest.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is remembered of files: one line each, its name editable in place. */
final class RecipesCard {
  private final TabContext context;
  private final DataViewModel model;
  private final ImportMessages messages;
  private final VBox rows = new VBox();
  private final Card card;
  private List<Recipe> shown = List.of();

  RecipesCard(TabContext context, DataViewModel model) {
    this.context = context;
    this.model = model;
    this.messages = ImportMessages.in(context.words().locale());
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("ts-plain");
    card = new Card(context.words(), text("recipes"), text("recipes.caption"));
    card.setContent(scroll);
    card.setId("recipes-card");
    rows.getChildren().setAll(Texts.wrapped(text("recipes.none"), "ts-text3"));
  }

  Card node() {
    return card;
  }

  void show() {
    if (!model.held().recipes().equals(shown)) {
      shown = model.held().recipes();
      rows.getChildren().setAll(shown.stream().map(this::row).toList());
      if (shown.isEmpty()) {
        rows.getChildren().setAll(Texts.wrapped(text("recipes.none"), "ts-text3"));
      }
    }
  }

  private Node row(Recipe recipe) {
    TextField name = new TextField(recipe.name());
    name.setPrefWidth(128);
    name.setMinWidth(96);
    name.setAccessibleText(text("recipes.name"));
    name.setOnAction(event -> model.rename(recipe, name.getText()));
    name.focusedProperty()
        .addListener(
            (focus, before, now) -> {
              if (!now) {
                model.rename(recipe, name.getText());
              }
            });
    var mapping = Texts.of(mapping(recipe), "ts-caption");
    mapping.setMinWidth(0);
    mapping.setTooltip(new Tooltip(mapping(recipe)));
    VBox texts = new VBox(Texts.of(facts(recipe), "ts-body"), mapping);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox row =
        new HBox(
            8,
            Icons.of(Feather.BOOKMARK),
            name,
            texts,
            Layouts.spacer(),
            Buttons.icon(Feather.TRASH_2, text("recipes.delete"), () -> model.delete(recipe)));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("ts-evidence-row");
    return row;
  }

  private String facts(Recipe recipe) {
    int columns = recipe.reading().columns().size();
    return context
        .words()
        .plural(
            "data.recipes.facts",
            columns,
            messages.kind(recipe.reading().kind()),
            context.formats().count(columns),
            context.formats().date(recipe.learned().atZone(ZoneId.systemDefault()).toLocalDate()));
  }

  private String mapping(Recipe recipe) {
    return recipe.reading().columns().stream()
        .filter(column -> column.role() != Role.IGNORED)
        .map(this::mapped)
        .collect(Collectors.joining(", "));
  }

  private String mapped(ReadColumn column) {
    return column.header() + " → " + messages.role(column.role());
  }

  private String text(String key) {
    return context.words().text("data." + key);
  }
}
