package io.tillsight.app.minute;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/**
 * How long it takes from an event to the first and to the last picture that shows something new.
 * For the screen's thread, except what is said otherwise. What is new is told by {@link #follow}; a
 * picture counts when the painter is done with it, not when it was described.
 */
final class PaintTimes {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /**
   * What somebody waited for.
   *
   * @param first nanoseconds from the event to the first new picture
   * @param last nanoseconds from the event to the last new picture
   * @param processor nanoseconds that the whole program had processors until then; unlike the
   *     others it does not depend on what else the machine does
   */
  record Waited(long first, long last, long processor) {}

  private boolean changed;
  private long eventAt;
  private long processorBefore;
  private volatile long firstPaint;
  private volatile long lastPaint;
  private volatile long processorAfter;

  /** Looks at each frame of this scene. */
  void watch(Scene scene) {
    scene.addPostLayoutPulseListener(this::framed);
  }

  /** A change of this value is something new to see. */
  void follow(ObservableValue<?> shown) {
    shown.addListener((property, before, now) -> changed = true);
  }

  /** A change of what is in there is something new to see. */
  void followChildren(Pane parent) {
    parent.getChildren().addListener((InvalidationListener) children -> changed = true);
  }

  /** The time begins to run. */
  void begin() {
    eventAt = System.nanoTime();
    processorBefore = SYSTEM.getProcessCpuTime();
    firstPaint = 0;
    lastPaint = 0;
  }

  /** When something new was last painted; 0 for not yet. For any thread. */
  long lastPaint() {
    return lastPaint;
  }

  /** The times since {@link #begin}; empty when nothing new was painted. */
  Optional<Waited> end() {
    boolean seen = eventAt > 0 && firstPaint > eventAt;
    Optional<Waited> waited =
        seen
            ? Optional.of(
                new Waited(
                    firstPaint - eventAt, lastPaint - eventAt, processorAfter - processorBefore))
            : Optional.empty();
    eventAt = 0;
    return waited;
  }

  private void framed() {
    if (changed) {
      changed = false;
      Painter.afterFrame(this::painted);
    }
  }

  /** Comes from the painter. */
  private void painted() {
    processorAfter = SYSTEM.getProcessCpuTime();
    lastPaint = System.nanoTime();
    firstPaint = firstPaint == 0 ? lastPaint : firstPaint;
  }
}
