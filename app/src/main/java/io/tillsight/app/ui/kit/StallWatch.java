package io.tillsight.app.ui.kit;

import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import org.slf4j.LoggerFactory;

/**
 * Watches that the screen's thread stays free: asks it for a sign of life again and again, and
 * tells when one is late, with what the thread was doing meanwhile.
 */
public final class StallWatch implements AutoCloseable {
  private static final long LATE_MILLIS = 50;
  private static final int MOST_FRAMES = 25;

  private final Executor screen;
  private final LongSupplier millis;
  private final Consumer<Stall> listener;
  private ScheduledExecutorService timer;
  private Thread screenThread;
  private boolean asked;
  private long askedAt;
  private String doing = "";

  /**
   * The thread answered late.
   *
   * @param millis how long it took
   * @param doing the calls it was in, innermost first; empty when it was over before a look
   */
  public record Stall(long millis, String doing) {}

  StallWatch(Executor screen, LongSupplier millis, Consumer<Stall> listener) {
    this.screen = screen;
    this.millis = millis;
    this.listener = listener;
  }

  /** Watches the JavaFX thread and writes stalls to the log. */
  public static StallWatch logging() {
    return watching(
        stall ->
            LoggerFactory.getLogger(StallWatch.class)
                .warn("The screen stood still for {} ms in {}", stall.millis(), stall.doing()));
  }

  /** Watches the JavaFX thread; the listener is called on it. */
  public static StallWatch watching(Consumer<Stall> listener) {
    StallWatch watch =
        new StallWatch(Platform::runLater, () -> System.nanoTime() / 1_000_000, listener);
    watch.timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "tillsight-stall-watch");
              thread.setDaemon(true);
              return thread;
            });
    watch.timer.scheduleWithFixedDelay(
        watch::look, LATE_MILLIS, LATE_MILLIS / 2, TimeUnit.MILLISECONDS);
    return watch;
  }

  /** Asks for a sign of life, or looks what the thread is doing when it does not come. */
  synchronized void look() {
    if (!asked) {
      asked = true;
      askedAt = millis.getAsLong();
      doing = "";
      screen.execute(this::alive);
    } else if (doing.isEmpty() && screenThread != null && isLate()) {
      doing =
          Arrays.stream(screenThread.getStackTrace())
              .limit(MOST_FRAMES)
              .map(StackTraceElement::toString)
              .collect(Collectors.joining(" < "));
    }
  }

  private void alive() {
    Stall stall = null;
    synchronized (this) {
      screenThread = Thread.currentThread();
      asked = false;
      if (isLate()) {
        stall = new Stall(millis.getAsLong() - askedAt, doing);
      }
    }
    if (stall != null) {
      listener.accept(stall);
    }
  }

  private boolean isLate() {
    return millis.getAsLong() - askedAt > LATE_MILLIS;
  }

  @Override
  public void close() {
    if (timer != null) {
      timer.shutdownNow();
    }
  }
}
