package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.Icons;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.Desk;
import io.tillsight.app.words.Words;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a workspace without data shows: drop, choose, or look around with the sample. */
final class FirstStart extends ScrollPane {
  private static final double WIDTH = 760;
  private static final List<String> POINTS = List.of("needs", "private", "proof");
  private static final List<String> TABS =
      List.of("overview", "products", "regions", "employees", "forecast");

  private final Words words;

  FirstStart(Words words, MainWindow window, Shell shell, ShellModel model) {
    this.words = words;
    VBox page = new VBox(title(), lead(), dropZone(shell), sample(window, shell, model), points());
    page.getChildren().addAll(rule(), needs(), foot(window, shell));
    page.setMaxWidth(WIDTH);
    page.setPrefWidth(WIDTH);
    page.setMaxHeight(Region.USE_PREF_SIZE);
    page.setId("first-start");
    StackPane centre = new StackPane(page);
    centre.setAlignment(Pos.CENTER);
    setContent(centre);
    setFitToWidth(true);
    setFitToHeight(true);
  }

  private Node title() {
    return Texts.of(words.text("start.title"), "ts-display");
  }

  private Node lead() {
    Node lead = Texts.wrapped(words.text("start.lead"), "ts-lead");
    VBox.setMargin(lead, new Insets(4, 0, 20, 0));
    return lead;
  }

  private Node dropZone(Shell shell) {
    HBox kinds =
        new HBox(
            4,
            Texts.of(".csv  .txt  .tsv  .xlsx  .json  .zip", "ts-lead", "ts-body"),
            Texts.of(words.text("start.several"), "ts-lead", "ts-text3"));
    kinds.setAlignment(Pos.CENTER);
    Button choose =
        Buttons.withKey(Buttons.primary(words.text("start.choose"), shell::chooseFiles), "Ctrl O");
    choose.setId("choose-file");
    choose.setDefaultButton(true);
    Button paste =
        Buttons.withKey(Buttons.plain(words.text("start.paste"), shell::pasteRows), "Ctrl V");
    paste.setId("paste-rows");
    HBox buttons = new HBox(8, choose, paste);
    buttons.setAlignment(Pos.CENTER);
    VBox zone = new VBox(Icons.of(Feather.DOWNLOAD), kinds, buttons);
    zone.getStyleClass().add("ts-drop-zone");
    zone.setId("drop-zone");
    return zone;
  }

  private Node sample(MainWindow window, Desk desk, ShellModel model) {
    VBox texts =
        new VBox(
            Texts.of(words.text("start.sample"), "ts-strong"),
            Texts.wrapped(words.text("start.sample.text"), "ts-text3"));
    HBox.setHgrow(texts, Priority.ALWAYS);
    SampleOpener opener = new SampleOpener(words, window.setup().background(), desk, model);
    Button open = Buttons.plain(words.text("start.sample.open"), opener::open);
    open.setId("open-sample");
    open.setMinWidth(Region.USE_PREF_SIZE);
    HBox strip = new HBox(texts, open);
    strip.getStyleClass().add("ts-strip");
    VBox.setMargin(strip, new Insets(16, 0, 24, 0));
    return strip;
  }

  private Node points() {
    HBox row = new HBox(24);
    for (String point : POINTS) {
      VBox texts =
          new VBox(
              2,
              Texts.of(words.text("start." + point + ".title"), "ts-strong"),
              Texts.wrapped(words.text("start." + point + ".text"), "ts-text2"));
      texts.setPrefWidth(WIDTH / POINTS.size());
      HBox.setHgrow(texts, Priority.ALWAYS);
      row.getChildren().add(texts);
    }
    VBox.setMargin(row, new Insets(0, 0, 24, 0));
    return row;
  }

  private Node rule() {
    Region rule = new Region();
    rule.getStyleClass().add("ts-rule");
    VBox.setMargin(rule, new Insets(0, 0, 12, 0));
    return rule;
  }

  private Node foot(MainWindow window, Shell shell) {
    ShellCommands commands = new ShellCommands(window, shell, null);
    MenuButton language = new MenuButton(commands.languageName());
    language.getStyleClass().add("ts-quiet");
    language.getItems().setAll(commands.language().getItems());
    Button keys =
        Buttons.withKey(Buttons.quiet(words.text("start.keys"), commands::showKeys), "Ctrl /");
    HBox row = new HBox(8, Layouts.spacer(), language, keys);
    VBox.setMargin(row, new Insets(24, 0, 0, 0));
    return row;
  }

  private Node needs() {
    HBox row = new HBox();
    for (String tab : TABS) {
      if (!row.getChildren().isEmpty()) {
        row.getChildren().add(Layouts.spacer());
      }
      row.getChildren()
          .add(
              new VBox(
                  Texts.of(words.text("tab." + tab), "ts-medium"),
                  Texts.of(words.text("start.tab." + tab), "ts-caption")));
    }
    return new VBox(8, Texts.of(words.text("start.tabs"), "ts-caption"), row);
  }
}
