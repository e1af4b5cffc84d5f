package io.tillsight.app.ui.kit;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.LoggerFactory;

/**
 * Work off the screen: one pool of workers for the whole window.
 *
 * <p>{@link #latest} is for answers that only matter when they are the newest: requests with the
 * same key that follow each other closely become one, never two of one key run at once, the answer
 * of a superseded request is not delivered, and the newest request is always answered, by its
 * {@code done} or its {@code failed}. {@link #once} is for deeds, none of which may be dropped.
 *
 * <p>Every answer is delivered on the screen's thread. Errors thrown by a receiver go to that
 * thread's handler of uncaught exceptions.
 */
public final class Background implements AutoCloseable {
  /** More than cores: what they ask while the engine is busy is asked together. */
  private static final int WORKERS = 6;

  private static final long DEBOUNCE_MILLIS = 8;

  private final ScheduledExecutorService workers;
  private final Executor helpers;
  private final Executor screen;
  private final long debounceMillis;
  private final Map<String, LatestSlot> slots = new HashMap<>();

  Background(ScheduledExecutorService workers, Executor screen, long debounceMillis) {
    this(workers, Runnable::run, screen, debounceMillis);
  }

  private Background(
      ScheduledExecutorService workers, Executor helpers, Executor screen, long debounceMillis) {
    this.workers = workers;
    this.helpers = helpers;
    this.screen = screen;
    this.debounceMillis = debounceMillis;
  }

  /** The one of a window: daemon workers, answers on the JavaFX thread. */
  public static Background forScreen() {
    ScheduledExecutorService pool =
        Executors.newScheduledThreadPool(WORKERS, task -> daemon(task, "tillsight-background"));
    Executor helpers =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(), task -> daemon(task, "tillsight-helper"));
    return new Background(pool, helpers, Platform::runLater, DEBOUNCE_MILLIS);
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** For tests: everything happens at once, on the caller's thread. */
  public static Background inline() {
    return new Background(null, Runnable::run, 0);
  }

  /**
   * Answers the newest request of a key.
   *
   * @param key names what is asked for, such as {@code overview/kpis}; requests with the same key
   *     supersede each other
   * @param work runs on a worker
   * @param done receives the answer on the screen's thread, unless superseded
   * @param failed receives what the work threw, unless superseded
   */
  public <T> void latest(
      String key, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    if (workers == null) {
      answer(work, done, failed).run();
      return;
    }
    slot(key).ask(() -> answer(work, done, failed));
  }

  /** Does this once, whatever else is asked for, and tells how it went. */
  public <T> void once(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    if (workers == null) {
      answer(work, done, failed).run();
      return;
    }
    try {
      workers.execute(() -> screen.execute(answer(work, done, failed)));
    } catch (RejectedExecutionException closed) {
      screen.execute(() -> failed.accept(closed));
    }
  }

  /**
   * Runs the parts of long works on all cores. Threads of their own: workers wait for the parts, so
   * that parts must not wait for workers.
   */
  public Executor helpers() {
    return helpers;
  }

  /**
   * Does this again and again, the first time after one period; a turn that fails is passed over.
   * Never for the one of tests.
   *
   * @param done receives each answer on the screen's thread
   */
  public <T> void every(Duration period, Callable<T> work, Consumer<T> done) {
    if (workers != null) {
      workers.scheduleWithFixedDelay(
          () -> screen.execute(answer(work, done, Background::passOver)),
          period.toMillis(),
          period.toMillis(),
          TimeUnit.MILLISECONDS);
    }
  }

  private static void passOver(Throwable problem) {
    LoggerFactory.getLogger(Background.class).warn("Regular work failed", problem);
  }

  /** Ends the workers; what runs is left to end by itself. */
  @Override
  public void close() {
    if (workers != null) {
      workers.shutdown();
    }
    if (helpers instanceof ExecutorService pool) {
      pool.shutdown();
    }
  }

  private LatestSlot slot(String key) {
    synchronized (slots) {
      return slots.computeIfAbsent(key, name -> new LatestSlot(this::later, screen));
    }
  }

  private void later(Runnable task) {
    try {
      workers.schedule(task, debounceMillis, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closed) {
      // The window is closing: nobody is left to answer.
      return;
    }
  }

  /** Runs the work now; what is returned delivers the answer. */
  private static <T> Runnable answer(
      Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    T result;
    try {
      result = work.call();
    } catch (Exception | Error problem) {
      // Nothing is swallowed: whatever the work throws reaches the card that asked.
      return () -> failed.accept(problem);
    }
    return () -> done.accept(result);
  }
}
