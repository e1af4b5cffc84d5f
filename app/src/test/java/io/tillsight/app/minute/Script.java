package io.tillsight.app.minute;

import io.tillsight.app.chart.TimeLine;
import io.tillsight.app.minute.Minute.Act;
import io.tillsight.app.minute.PaintTimes.Waited;
import io.tillsight.app.ui.kit.ChartCanvas;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/**
 * What the user of the minute does: opens tabs, clicks on marks, brushes periods on the trend,
 * undoes and clears, each when the screen has come to rest; the same in each run.
 */
public final class Script {
  private static final List<String> TABS =
      List.of("overview", "trends", "regions", "products", "employees");
  private static final List<KeyCode> UNDO = List.of(KeyCode.SHORTCUT, KeyCode.Z);
  private static final List<KeyCode> CLEAR = List.of(KeyCode.ESCAPE);
  private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final long POLL_MILLIS = 20;

  private final Random random = new Random(1);
  private final Scene scene;
  private final Hand hand = new Hand();
  private final PaintTimes times = new PaintTimes();
  private final Set<ChartCanvas> known = Collections.newSetFromMap(new WeakHashMap<>());

  /** For a window that is shown; called outside the screen's thread. */
  public Script(Scene scene) {
    this.scene = scene;
    Hand.act(
        () -> {
          times.watch(scene);
          times.followChildren((Pane) scene.lookup("#content"));
          scene.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> times.begin());
          scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> times.begin());
        });
  }

  /** Acts for so long, whatever happens. */
  public Minute run(long nanos) {
    TABS.forEach(this::open); // what is only made once is made before
    StandstillWatch watch = Hand.onScreen(StandstillWatch::new);
    Minute minute = new Minute();
    long end = System.nanoTime() + nanos;
    for (int step = 0; System.nanoTime() < end; step++) {
      act(step, minute);
    }
    watch.close();
    minute.stoodStill(watch.found());
    return minute;
  }

  private void act(int step, Minute minute) {
    switch (step % 6) {
      case 0 -> minute.did(Act.TAB, open(TABS.get(random.nextInt(TABS.size()))));
      case 1, 2 -> minute.did(Act.CLICK, clickOnAChart());
      case 3 -> minute.did(Act.TAB, open("trends"));
      case 4 -> minute.did(Act.BRUSH, brush());
      default -> minute.did(Act.KEY, press(step % 12 == 5 ? UNDO : CLEAR));
    }
  }

  private Optional<Waited> open(String tab) {
    hand.click(Hand.onScreen(() -> at(scene.lookup("#tab-" + tab), 0.5, 0.5)));
    Optional<Waited> waited = waited();
    Hand.act(this::followCharts);
    return waited;
  }

  private Optional<Waited> clickOnAChart() {
    List<ChartCanvas> charts = Hand.onScreen(this::charts);
    if (!charts.isEmpty()) {
      ChartCanvas chart = charts.get(random.nextInt(charts.size()));
      double x = 0.2 + 0.6 * random.nextDouble();
      double y = 0.2 + 0.6 * random.nextDouble();
      hand.click(Hand.onScreen(() -> at(chart, x, y)));
    }
    return waited();
  }

  private Optional<Waited> brush() {
    double from = 0.15 + 0.3 * random.nextDouble();
    double to = from + 0.1 + 0.3 * random.nextDouble();
    Hand.onScreen(this::charts).stream()
        .filter(chart -> chart.chartProperty().get() instanceof TimeLine)
        .findFirst()
        .ifPresent(
            line ->
                hand.drag(
                    Hand.onScreen(() -> at(line, from, 0.5)),
                    Hand.onScreen(() -> at(line, to, 0.5))));
    return waited();
  }

  private Optional<Waited> press(List<KeyCode> keys) {
    hand.press(keys);
    return waited();
  }

  private List<ChartCanvas> charts() {
    return scene.getRoot().lookupAll(".chart-canvas").stream()
        .map(ChartCanvas.class::cast)
        .filter(chart -> !chart.isMouseTransparent() && chart.chartProperty().get() != null)
        .filter(chart -> chart.getWidth() > 0 && chart.isVisible())
        .toList();
  }

  private static Point2D at(Node node, double x, double y) {
    Bounds box = node.getBoundsInLocal();
    return node.localToScreen(
        box.getMinX() + x * box.getWidth(), box.getMinY() + y * box.getHeight());
  }

  /** Waits until nothing new has been painted for a while. */
  private Optional<Waited> waited() {
    long start = System.nanoTime();
    long now = start;
    while (now - Math.max(start, times.lastPaint()) < QUIET_NANOS && now - start < PATIENCE_NANOS) {
      Hand.rest(POLL_MILLIS);
      now = System.nanoTime();
    }
    return Hand.onScreen(times::end);
  }

  private void followCharts() {
    for (Node node : scene.getRoot().lookupAll(".chart-canvas")) {
      ChartCanvas canvas = (ChartCanvas) node;
      if (known.add(canvas)) {
        times.follow(canvas.chartProperty());
      }
    }
  }
}
