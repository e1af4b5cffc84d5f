package io.tillsight.app;

import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.ui.shell.DroppedFiles;
import io.tillsight.app.ui.shell.Hooks;
import io.tillsight.app.ui.shell.MainWindow;
import io.tillsight.app.ui.shell.WindowSetup;
import io.tillsight.app.ui.wizard.ImportWizard;
import io.tillsight.app.workspace.Settings;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.analysis.KpiAnalysis;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window in French over a real workspace, empty at first. */
abstract class WorkspaceWindowTest extends ApplicationTest {
  @TempDir Path folder;

  private final Background background = Background.forScreen();
  private volatile Workspace workspace;
  private Stage stage;

  @Override
  public void start(Stage primary) {
    stage = primary;
    Theme.loadFonts();
    Wiring wiring = new Wiring(Locale.FRENCH, Map.of());
    WindowSetup setup =
        new WindowSetup(
            UiMain.tabs(),
            () -> workspace = seen(wiring.open(folder.resolve("workspace"))),
            Settings.inMemory(),
            background,
            new Hooks(ImportWizard::open, List.of()),
            "fr",
            System.nanoTime());
    new MainWindow(primary, setup).show();
  }

  /** The workspace as the window sees it. */
  Workspace seen(Workspace real) {
    return real;
  }

  @AfterEach
  void close() {
    background.close();
    if (workspace != null) {
      workspace.close();
    }
  }

  Workspace workspace() {
    return workspace;
  }

  BigDecimal netSales() {
    return KpiAnalysis.of(workspace.engine()).run().figures().netSales().decimal();
  }

  /** Drops files on the window, as soon as it is open. */
  void drop(Path... files) throws Exception {
    await(() -> workspace != null);
    await(
        () ->
            lookup("#first-start").tryQuery().isPresent()
                || lookup("#data").tryQuery().isPresent()
                || lookup(".chart-canvas").tryQuery().isPresent());
    interact(
        () -> {
          Dragboard board = DroppedFiles.of(List.of(files));
          for (var type : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
            Event.fireEvent(
                stage.getScene(),
                new DragEvent(type, board, 10, 10, 10, 10, TransferMode.COPY, null, null, null));
          }
        });
  }

  void awaitEnabled(String query) throws Exception {
    await(() -> lookup(query).tryQuery().map(node -> !node.isDisabled()).orElse(false));
  }

  void awaitShown(String query) throws Exception {
    await(() -> lookup(query).tryQuery().isPresent());
  }

  void awaitGone(String query) throws Exception {
    await(() -> lookup(query).tryQuery().isEmpty());
  }

  static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
