package io.tillsight.app.minute;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/**
 * Moves pointer and keys as a user does, from outside the screen's thread. Everything ends: a
 * screen that does not answer for half a minute is an error.
 */
final class Hand {
  private static final int PATIENCE_SECONDS = 30;
  private static final int DRAG_STEPS = 12;
  private static final long DRAG_STEP_MILLIS = 16;

  private final Robot robot = onScreen(Robot::new);

  void click(Point2D at) {
    act(() -> robot.mouseMove(at));
    act(() -> robot.mousePress(MouseButton.PRIMARY));
    act(() -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  /** Presses at one place, moves to the other in small steps, lets go. */
  void drag(Point2D from, Point2D to) {
    act(() -> robot.mouseMove(from));
    act(() -> robot.mousePress(MouseButton.PRIMARY));
    for (int step = 1; step <= DRAG_STEPS; step++) {
      Point2D at = from.interpolate(to, step / (double) DRAG_STEPS);
      act(() -> robot.mouseMove(at));
      rest(DRAG_STEP_MILLIS);
    }
    act(() -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  /** All at once: pressed in this order, let go in the opposite one. */
  void press(List<KeyCode> keys) {
    keys.forEach(key -> act(() -> robot.keyPress(key)));
    for (int i = keys.size() - 1; i >= 0; i--) {
      KeyCode key = keys.get(i);
      act(() -> robot.keyRelease(key));
    }
  }

  static void rest(long millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  static void act(Runnable deed) {
    onScreen(
        () -> {
          deed.run();
          return true;
        });
  }

  /** What the screen's thread answers; never null. */
  static <T> T onScreen(Supplier<T> question) {
    CompletableFuture<T> answer =
        CompletableFuture.supplyAsync(question, Platform::runLater)
            .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return answer.join();
  }
}
