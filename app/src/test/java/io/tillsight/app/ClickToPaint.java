package io.tillsight.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.ui.MemoryWorkspace;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.ChartCanvas;
import io.tillsight.app.ui.kit.StallWatch;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.ui.shell.Hooks;
import io.tillsight.app.ui.shell.MainWindow;
import io.tillsight.app.ui.shell.WindowSetup;
import io.tillsight.app.workspace.Settings;
import io.tillsight.core.bench.MeasuredSales;
import io.tillsight.core.bench.MeasuredShop;
import io.tillsight.core.cube.CubeBuilder;
import io.tillsight.core.cube.ScreenEngine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A scripted minute of clicks on charts, changes of tabs, undo and escape with a million lines in
 * the window; prints how long it took from the event to the first and to the last new chart, and
 * how often the screen's thread stood still. A measurement, run by its name only.
 */
@Tag("bench")
class ClickToPaint extends ApplicationTest {
  private static final int LINES = Integer.getInteger("tillsight.lines", 1_000_000);
  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
  private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(400);
  private static final List<String> TABS = List.of("overview", "trends", "regions", "products");

  private final Random random = new Random(1);
  private final List<StallWatch.Stall> stalls = new CopyOnWriteArrayList<>();
  private final List<Long> first = new ArrayList<>();
  private final List<Long> last = new ArrayList<>();
  private final Set<ChartCanvas> known = Collections.newSetFromMap(new java.util.WeakHashMap<>());
  private Stage stage;
  private volatile long eventAt;
  private volatile long firstPaint;
  private volatile long lastPaint;
  private volatile boolean changed;

  private static MemoryWorkspace million() {
    MeasuredShop shop = new MeasuredShop();
    CubeBuilder builder = new CubeBuilder(shop.catalogue());
    new MeasuredSales(shop, LINES).forEach(builder::add);
    return new MemoryWorkspace(
        new ScreenEngine(builder.build((filter, offset, limit) -> List.of())));
  }

  @Override
  public void start(Stage primary) {
    stage = primary;
  }

  @Test
  void aMinute() {
    MemoryWorkspace workspace = million();
    try (Background background = Background.forScreen()) {
      show(workspace, background);
      settle();
      StallWatch watch = StallWatch.watching(stalls::add);
      long end = System.nanoTime() + MINUTE;
      for (int step = 0; System.nanoTime() < end; step++) {
        act(step);
      }
      watch.close();
    }
    print();
    assertThat(first).isNotEmpty();
  }

  private void show(MemoryWorkspace workspace, Background background) {
    interact(
        () -> {
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
          Scene scene = stage.getScene();
          scene.addEventFilter(MouseEvent.MOUSE_RELEASED, this::noted);
          scene.addEventFilter(KeyEvent.KEY_PRESSED, this::noted);
          scene.addPostLayoutPulseListener(this::painted);
        });
  }

  private void noted(InputEvent event) {
    eventAt = System.nanoTime();
    firstPaint = 0;
    lastPaint = 0;
  }

  private void painted() {
    if (changed) {
      changed = false;
      lastPaint = System.nanoTime();
      firstPaint = firstPaint == 0 ? lastPaint : firstPaint;
    }
  }

  private void act(int step) {
    eventAt = 0;
    switch (step % 4) {
      case 0 -> clickOn("#tab-" + TABS.get(random.nextInt(TABS.size())));
      case 3 -> push(step % 8 == 3 ? KeyCode.ESCAPE : KeyCode.Z);
      default -> clickAChart();
    }
    settle();
    if (eventAt > 0 && firstPaint > eventAt) {
      first.add(firstPaint - eventAt);
      last.add(lastPaint - eventAt);
    }
  }

  private void clickAChart() {
    List<Node> charts =
        lookup(node -> node instanceof ChartCanvas && node.isVisible())
            .queryAllAs(Node.class)
            .stream()
            .filter(node -> isInside(node))
            .toList();
    if (!charts.isEmpty()) {
      clickOn(charts.get(random.nextInt(charts.size())));
    }
  }

  private boolean isInside(Node node) {
    var box = node.localToScene(node.getBoundsInLocal());
    return box.getWidth() > 0
        && box.getCenterY() > 0
        && box.getCenterY() < stage.getScene().getHeight();
  }

  /** Until no chart has changed for a while. */
  private void settle() {
    long start = System.nanoTime();
    while (System.nanoTime() - Math.max(start, lastPaint) < QUIET) {
      interact(this::watchNewCharts);
      WaitForAsyncUtils.sleep(20, TimeUnit.MILLISECONDS);
    }
  }

  private void watchNewCharts() {
    for (Node node : lookup(found -> found instanceof ChartCanvas).queryAllAs(Node.class)) {
      ChartCanvas canvas = (ChartCanvas) node;
      if (known.add(canvas)) {
        changed = true;
        canvas.chartProperty().addListener((chart, before, now) -> changed = true);
      }
    }
  }

  private void print() {
    System.out.printf("%n%,d lines, %d actions that changed a chart%n", LINES, first.size());
    System.out.printf("first chart: p50 %d ms, p95 %d ms%n", millis(first, 50), millis(first, 95));
    System.out.printf("last chart: p50 %d ms, p95 %d ms%n", millis(last, 50), millis(last, 95));
    System.out.printf("%d stalls over 50 ms%n", stalls.size());
    stalls.forEach(stall -> System.out.printf("  %d ms %s%n", stall.millis(), stall.doing()));
  }

  private static long millis(List<Long> nanos, int percent) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return TimeUnit.NANOSECONDS.toMillis(sorted.get((sorted.size() - 1) * percent / 100));
  }
}
