package io.tillsight.persistence.sales;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Does work in the order it was handed over, on a thread of its own, so that the next lines are
 * read while the last ones are written. A few pieces may wait, then handing over waits. After a
 * failure nothing more is done, and whoever comes next hears of it.
 */
final class WriteBehind implements AutoCloseable {
  private static final int WAITING = 2;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread writer = new Thread(work, "import-writer");
            writer.setDaemon(true);
            return writer;
          });
  private final Semaphore room = new Semaphore(WAITING);
  private volatile RuntimeException failure;
  private volatile Error error;
  private volatile boolean stopped;

  /** Hands work over. */
  void later(Runnable work) {
    complain();
    room.acquireUninterruptibly();
    thread.execute(
        () -> {
          try {
            run(work);
          } finally {
            room.release();
          }
        });
  }

  private void run(Runnable work) {
    if (stopped || failure != null || error != null) {
      return;
    }
    try {
      work.run();
    } catch (RuntimeException e) {
      failure = e;
    } catch (Error e) {
      error = e;
    }
  }

  /** Returns when all that was handed over is done. */
  void finish() {
    room.acquireUninterruptibly(WAITING);
    room.release(WAITING);
    complain();
  }

  private void complain() {
    if (failure != null) {
      throw failure;
    }
    if (error != null) {
      throw error;
    }
  }

  /** Returns when nothing is being done; what waits is never done. */
  @Override
  public void close() {
    stopped = true;
    room.acquireUninterruptibly(WAITING);
    room.release(WAITING);
    thread.shutdown();
  }
}
