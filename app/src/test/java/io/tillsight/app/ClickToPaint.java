package io.tillsight.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.minute.Minute;
import io.tillsight.app.minute.Script;
import io.tillsight.app.ui.MemoryWorkspace;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.ui.shell.Hooks;
import io.tillsight.app.ui.shell.MainWindow;
import io.tillsight.app.ui.shell.WindowSetup;
import io.tillsight.app.workspace.Settings;
import io.tillsight.core.bench.MeasuredSales;
import io.tillsight.core.bench.MeasuredShop;
import io.tillsight.core.cube.CubeBuilder;
import io.tillsight.core.cube.ScreenEngine;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A scripted minute of clicks, brushes and changes of tabs with a million lines in the window;
 * prints how long it took from the event to the new pictures, and how often the screen's thread
 * stood still. A measurement: of the profile "bench" only, and nothing depends on its times.
 */
class ClickToPaint extends ApplicationTest {
  private static final int LINES = Integer.getInteger("tillsight.lines", 1_000_000);
  private static final int SECONDS = Integer.getInteger("tillsight.seconds", 60);

  private Stage stage;

  @Override
  public void start(Stage primary) {
    stage = primary;
  }

  @Test
  void aMinute() throws Exception {
    MemoryWorkspace workspace = filled();
    try (Background background = Background.forScreen()) {
      interact(() -> show(workspace, background));
      WaitForAsyncUtils.waitFor(
          1, TimeUnit.MINUTES, () -> lookup(".chart-canvas").tryQuery().isPresent());
      Minute minute = new Script(stage.getScene()).run(TimeUnit.SECONDS.toNanos(SECONDS));
      System.out.printf("%n%,d lines, %d s%n", LINES, SECONDS);
      minute.print(System.out);
      assertThat(minute.seen()).isPositive();
    }
  }

  private static MemoryWorkspace filled() {
    MeasuredShop shop = new MeasuredShop();
    CubeBuilder builder = new CubeBuilder(shop.catalogue());
    new MeasuredSales(shop, LINES).forEach(builder::add);
    return new MemoryWorkspace(
        new ScreenEngine(builder.build((filter, offset, limit) -> List.of())));
  }

  private void show(MemoryWorkspace workspace, Background background) {
    Theme.loadFonts();
    WindowSetup setup =
        new WindowSetup(
            UiMain.tabs(),
            () -> workspace,
            Settings.inMemory(),
            background,
            new Hooks((context, files) -> {}, List.of()),
            "en",
            System.nanoTime());
    new MainWindow(stage, setup).show();
    stage.setWidth(1280);
    stage.setHeight(760);
  }
}
