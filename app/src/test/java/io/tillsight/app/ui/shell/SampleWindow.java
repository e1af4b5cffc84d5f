package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.MemoryWorkspace;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.ui.tab.Tab;
import io.tillsight.app.workspace.Settings;
import io.tillsight.core.cube.Dimension;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/**
 * The window over sales in memory, to be looked at: {@code --theme}, {@code --lang}, {@code empty},
 * {@code --filter} (stores), {@code --press} (id of a button), {@code --shot} (a PNG file).
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
                new Tab("overview", GalleryTab::new),
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
    if (named.containsKey("shot")) {
      new ScreenShot(stage, named.getOrDefault("press", ""), Path.of(named.get("shot"))).start();
    }
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
