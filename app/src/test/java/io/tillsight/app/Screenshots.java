package io.tillsight.app;

import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.ui.shell.Hooks;
import io.tillsight.app.ui.shell.MainWindow;
import io.tillsight.app.ui.shell.WindowSetup;
import io.tillsight.app.ui.tab.Tab;
import io.tillsight.app.workspace.Settings;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.table.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Pictures of every tab over the demo shop, for the eye: {@code mvn -Pscreenshots -pl app -am test
 * -Dtest=Screenshots -Dsurefire.failIfNoSpecifiedTests=false} writes
 * app/target/screenshots/TAB-THEME-LANGUAGE-SIZE.png; {@code -Dtillsight.tabs=forecast,products}
 * takes only those.
 */
@Tag("screenshots")
class Screenshots extends ApplicationTest {
  private static final Path OUT = Path.of("target", "screenshots");
  private static final int PULSES_TO_SETTLE = 60;

  @TempDir static Path folder;

  private Stage stage;

  @Override
  public void start(Stage primary) {
    stage = primary;
  }

  @ParameterizedTest
  @CsvSource({
    "light,en,1366,768",
    "light,en,1920,1080",
    "light,fr,1366,768",
    "light,fr,1920,1080",
    "dark,en,1366,768",
    "dark,en,1920,1080",
    "dark,fr,1366,768",
    "dark,fr,1920,1080",
    "contrast,en,1366,768"
  })
  void everyTab(String theme, String language, int width, int height) throws Exception {
    Background background = Background.forScreen();
    Locale locale = Locale.forLanguageTag(language);
    try (Workspace workspace = new Wiring(locale, Map.of()).open(folder.resolve("shop"))) {
      if (workspace.imports().isEmpty()) {
        workspace.importSample(Progress.NONE);
      }
      show(workspace, background, theme, language, width, height);
      WaitForAsyncUtils.waitFor(3, TimeUnit.MINUTES, this::isOpen);
      List<String> only = List.of(System.getProperty("tillsight.tabs", "").split(","));
      for (Tab tab : UiMain.tabs()) {
        if (!only.contains("") && !only.contains(tab.key())) {
          continue;
        }
        clickOn("#tab-" + tab.key());
        settle();
        String size = width + "x" + height;
        interact(
            () ->
                Picture.of(
                    stage.getScene(),
                    OUT.resolve(String.join("-", tab.key(), theme, language, size) + ".png")));
      }
    } finally {
      background.close();
    }
  }

  private void show(
      Workspace workspace,
      Background background,
      String theme,
      String language,
      int width,
      int height) {
    Settings settings = Settings.inMemory();
    settings.put("theme", theme);
    interact(
        () -> {
          Theme.loadFonts();
          WindowSetup setup =
              new WindowSetup(
                  UiMain.tabs(),
                  () -> workspace,
                  settings,
                  background,
                  new Hooks((context, files) -> {}, List.of()),
                  language,
                  System.nanoTime());
          new MainWindow(stage, setup).show();
          stage.setWidth(width);
          stage.setHeight(height);
        });
  }

  private boolean isOpen() {
    return lookup("#status-amounts").tryQuery().map(Node::isVisible).orElse(false)
        && lookup(".ts-kpi-value")
            .tryQuery()
            .map(node -> !((Labeled) node).getText().isEmpty())
            .orElse(false);
  }

  /** Answers come from workers: several rounds of "nothing left to do" let the last ones in. */
  private void settle() {
    for (int pulse = 0; pulse < PULSES_TO_SETTLE; pulse++) {
      WaitForAsyncUtils.waitForFxEvents();
      WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
    }
  }
}
