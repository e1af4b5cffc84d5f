package io.tillsight.core.table.source;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work beside that of the calling thread, on a thread of its own that ends before the caller. */
public final class SideThread {
  private static final long MILLIS_BETWEEN_REPORTS = 50;

  private final FutureTask<Void> task;
  private final Thread thread;

  private SideThread(String name, Callable<Void> work) {
    task = new FutureTask<>(work);
    thread = new Thread(task, name);
    thread.setDaemon(true);
  }

  /**
   * Starts some work; {@link #join} is to be called in the end, whatever comes.
   *
   * @param name of the thread
   */
  public static SideThread start(String name, Callable<Void> work) {
    SideThread started = new SideThread(name, work);
    started.thread.start();
    return started;
  }

  /** Whether the work has come to an end, be it by a failure. */
  public boolean isDone() {
    return task.isDone();
  }

  /**
   * Waits for the end of the work.
   *
   * @param report called now and then; what it throws ends the waiting
   * @throws InterruptedException when the calling thread was interrupted
   * @throws Exception what the work threw, if it did
   */
  public void await(Runnable report) throws Exception {
    while (true) {
      try {
        task.get(MILLIS_BETWEEN_REPORTS, TimeUnit.MILLISECONDS);
        return;
      } catch (TimeoutException busy) {
        report.run();
      } catch (ExecutionException failure) {
        throw rethrown(failure.getCause());
      }
    }
  }

  /**
   * Waits for the end of work that reads and fails for no other reason.
   *
   * @param report as for {@link #await}
   * @throws ClosedByInterruptException when the calling thread was interrupted
   */
  void awaitInput(Runnable report) throws IOException {
    try {
      await(report);
    } catch (IOException | RuntimeException failure) {
      throw failure;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ClosedByInterruptException();
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }

  private static Exception rethrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (Exception) cause;
  }

  /** Back when the thread has ended, even if the calling one is interrupted meanwhile. */
  public void join() {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
