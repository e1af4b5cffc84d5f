package io.tillsight.app.minute;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/**
 * Asks the screen's thread for a sign of life again and again, and looks every few milliseconds at
 * what it does while it owes one.
 */
final class StandstillWatch implements AutoCloseable {
  /** Longer than this it stood still. */
  static final long LATE_MILLIS = 50;

  private static final long LOOK_MILLIS = 4;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Standstill> found = new CopyOnWriteArrayList<>();
  private final Thread screen;
  private final Thread watcher = new Thread(this::watch, "standstill-watch");
  private volatile boolean closed;
  private volatile long aliveAt;

  /** Watches from now on; called on the screen's thread. */
  StandstillWatch() {
    screen = Thread.currentThread();
    watcher.setDaemon(true);
    watcher.start();
  }

  /** What was found so far. */
  List<Standstill> found() {
    return List.copyOf(found);
  }

  private void watch() {
    while (!closed) {
      look();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
    }
  }

  private void look() {
    Standstill.Looks looks = new Standstill.Looks();
    long askedAt = System.nanoTime();
    long processor = threads.getThreadCpuTime(screen.getId());
    aliveAt = 0;
    Platform.runLater(() -> aliveAt = System.nanoTime());
    while (aliveAt == 0 && !closed) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
      if (aliveAt == 0) {
        looks.add(screen.getStackTrace());
      }
    }
    long millis = TimeUnit.NANOSECONDS.toMillis(aliveAt - askedAt);
    if (millis > LATE_MILLIS && !closed) {
      long used = threads.getThreadCpuTime(screen.getId()) - processor;
      found.add(looks.over(millis, TimeUnit.NANOSECONDS.toMillis(used)));
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
