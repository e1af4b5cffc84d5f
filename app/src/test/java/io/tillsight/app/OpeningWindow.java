package io.tillsight.app;

import io.tillsight.app.minute.Painter;
import java.lang.management.ManagementFactory;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Starts the window as a user does, in a process that has done nothing before, and prints when its
 * first frame and its first key figures are painted: {@code OpeningWindow FOLDER}. Ends by itself.
 */
final class OpeningWindow {
  private static final long STARTED = ManagementFactory.getRuntimeMXBean().getStartTime();
  private static final long PATIENCE_MILLIS = 60_000;

  private long firstFrame;
  private boolean seen;

  private OpeningWindow() {}

  public static void main(String[] arguments) {
    Thread watch = new Thread(new OpeningWindow()::awaitWindow, "opening-watch");
    watch.setDaemon(true);
    watch.start();
    Application.launch(UiMain.class, "--workspace=" + arguments[0], "--lang=en");
    System.exit(0);
  }

  /** Asks until the toolkit runs and a window is there. */
  private void awaitWindow() {
    while (true) {
      try {
        Platform.runLater(this::lookForWindow);
        return;
      } catch (IllegalStateException notYet) {
        if (sinceStart() > PATIENCE_MILLIS) {
          throw notYet;
        }
        Thread.onSpinWait();
      }
    }
  }

  private void lookForWindow() {
    List<Window> windows = Window.getWindows();
    if (windows.isEmpty()) {
      Platform.runLater(this::lookForWindow);
    } else {
      Scene scene = windows.get(0).getScene();
      scene.addPostLayoutPulseListener(() -> framed(scene));
    }
  }

  private void framed(Scene scene) {
    if (firstFrame == 0) {
      firstFrame = 1;
      Painter.afterFrame(() -> firstFrame = tell("first frame", 0));
    } else if (!seen && showsFigures(scene)) {
      seen = true;
      Painter.afterFrame(
          () -> {
            tell("first key figures", firstFrame);
            Platform.runLater(((Stage) scene.getWindow())::close);
          });
    }
  }

  private static boolean showsFigures(Scene scene) {
    return scene.getRoot().lookupAll(".ts-kpi-value").stream()
        .anyMatch(value -> value instanceof Labeled shown && !shown.getText().isEmpty());
  }

  private static long sinceStart() {
    return System.currentTimeMillis() - STARTED;
  }

  private static long tell(String what, long before) {
    long now = sinceStart();
    System.out.printf("%-18s %,6d ms after the start of the process", what, now);
    System.out.println(
        before == 0 ? "" : String.format(", %,d ms after the first frame", now - before));
    return now;
  }
}
