package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.Icons;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.tab.Desk;
import io.tillsight.app.ui.tab.Tab;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The tabs, with import and report at the right. */
final class TabRow extends HBox {
  private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
  private final HBox tools;

  TabRow(Words words, WindowSetup setup, Desk desk, Supplier<TabContext> context) {
    getStyleClass().add("ts-tab-row");
    for (Tab tab : setup.tabs()) {
      ToggleButton button = new ToggleButton(words.text(tab.titleKey()));
      button.setId("tab-" + tab.key());
      button.getStyleClass().add("ts-tab");
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(event -> desk.open(tab.key()));
      buttons.put(tab.key(), button);
      getChildren().add(button);
    }
    Button importButton =
        Buttons.plain(Feather.DOWNLOAD, words.text("shell.import"), desk::chooseFiles);
    importButton.setId("import");
    tools = new HBox(importButton);
    if (!setup.hooks().reports().isEmpty()) {
      tools.getChildren().add(reports(words, setup.hooks().reports(), context));
    }
    tools.getStyleClass().add("ts-tab-tools");
    tools.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(Layouts.spacer(), tools);
  }

  private static MenuButton reports(
      Words words, List<ReportAction> reports, Supplier<TabContext> context) {
    MenuButton button = new MenuButton(words.text("shell.report"), Icons.of(Feather.SHARE));
    button.setId("report");
    for (ReportAction report : reports) {
      MenuItem item = new MenuItem(words.text(report.titleKey()));
      item.setOnAction(event -> report.run().accept(context.get()));
      button.getItems().add(item);
    }
    return button;
  }

  /** Marks the open tab; the tools wait for data. */
  void show(String open, boolean hasData) {
    buttons.forEach((key, button) -> button.setSelected(key.equals(open)));
    tools.setVisible(hasData);
  }
}
