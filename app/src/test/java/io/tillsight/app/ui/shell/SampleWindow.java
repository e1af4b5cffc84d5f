package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.MemoryWorkspace;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.workspace.Settings;
import io.tillsight.core.cube.Dimension;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/**
 * The window over sales in memory, to be looked at: {@code --theme}, {@code --lang}, {@code
 * --empty}, {@code --filter}, {@code --tab}.
 */
public final class SampleWindow extends Application {
  @Override
  public void start(Stage stage) {
    Theme.loadFonts();
    var named = getParameters().getNamed();
    Settings settings = Settings.inMemory();
    settings.put("theme", named.getOrDefault("theme", "light"));
    boolean full = !getParameters().getUnnamed().contains("empty");
    WindowSetup setup =
        new WindowSetup(
            List.of(
                ComingTabs.of("overview"),
                ComingTabs.of("trends"),
                ComingTabs.of("regions"),
                ComingTabs.of("products"),
                ComingTabs.of("customers"),
                ComingTabs.of("employees"),
                ComingTabs.of("forecast"),
                ComingTabs.withoutFilter("data")),
            () -> new MemoryWorkspace(full),
            settings,
            Background.forScreen(),
            new Hooks(
                (context, files) -> {}, List.of(new ReportAction("shell.report", context -> {}))),
            named.getOrDefault("lang", "en"),
            System.nanoTime());
    MainWindow window = new MainWindow(stage, setup);
    if (named.containsKey("filter")) {
      window.filter().keepOnly(Dimension.STORE, List.of(named.get("filter").split(",")));
    }
    window.show();
  }

  /** Starts it without a module path. */
  public static final class Start {
    private Start() {}

    /** Opens the window. */
    public static void main(String[] arguments) {
      launch(SampleWindow.class, arguments);
    }
  }
}
