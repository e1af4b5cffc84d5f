package io.tillsight.app;

import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.ui.shell.ComingTabs;
import io.tillsight.app.ui.shell.MainWindow;
import io.tillsight.app.ui.shell.WindowSetup;
import io.tillsight.app.ui.tab.Tab;
import io.tillsight.app.workspace.NoWorkspace;
import io.tillsight.app.workspace.Settings;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/**
 * The window's program. Named parameters: {@code --lang} (language tag), {@code --data} (data
 * folder); what is left are files to import.
 */
public final class UiMain extends Application {
  private final Background background = Background.forScreen();
  private final long startedAt = System.nanoTime();

  /** Tabs in the order of the window. */
  static List<Tab> tabs() {
    return List.of(
        ComingTabs.of("overview"),
        ComingTabs.of("trends"),
        ComingTabs.of("regions"),
        ComingTabs.of("products"),
        ComingTabs.of("customers"),
        ComingTabs.of("employees"),
        ComingTabs.of("forecast"),
        ComingTabs.withoutFilter("data"));
  }

  @Override
  public void start(Stage stage) {
    Theme.loadFonts();
    stage.setTitle("Tillsight");
    String language = getParameters().getNamed().getOrDefault("lang", "");
    WindowSetup setup =
        new WindowSetup(
            tabs(),
            NoWorkspace::new,
            settings(),
            background,
            (context, files) -> {},
            language,
            startedAt);
    new MainWindow(stage, setup).show();
  }

  private Settings settings() {
    String folder = getParameters().getNamed().get("data");
    return folder == null
        ? Settings.inMemory()
        : Settings.at(Path.of(folder).resolve("window.properties"));
  }

  @Override
  public void stop() {
    background.close();
  }
}
