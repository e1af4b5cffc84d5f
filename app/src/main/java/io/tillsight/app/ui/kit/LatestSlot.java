package io.tillsight.app.ui.kit;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The requests of one key: at most one waits, at most one runs. */
final class LatestSlot {
  private final Consumer<Runnable> later;
  private final Executor screen;
  private Supplier<Runnable> waiting;
  private long newest;
  private boolean busy;

  /**
   * @param later starts a task on a worker after a short while
   * @param screen where answers are delivered
   */
  LatestSlot(Consumer<Runnable> later, Executor screen) {
    this.later = later;
    this.screen = screen;
  }

  /** Takes a request; it replaces one that still waits. */
  synchronized void ask(Supplier<Runnable> request) {
    waiting = request;
    newest++;
    if (!busy) {
      busy = true;
      later.accept(this::run);
    }
  }

  private void run() {
    Supplier<Runnable> request;
    long number;
    synchronized (this) {
      request = waiting;
      waiting = null;
      number = newest;
    }
    Runnable delivery = request.get();
    screen.execute(() -> deliver(number, delivery));
    next();
  }

  private synchronized void next() {
    if (waiting == null) {
      busy = false;
    } else {
      later.accept(this::run);
    }
  }

  private void deliver(long number, Runnable delivery) {
    synchronized (this) {
      if (number != newest) {
        return;
      }
    }
    delivery.run();
  }
}
