package io.tillsight.persistence.sales;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what an import leaves to be done while whoever ran it goes on: taking away what a cancelled
 * one wrote, giving the lines of a published one their rows. What fails is done again when it is
 * needed. For several threads.
 */
final class Backlog {
  private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);

  private static final long FIRST_LOOK_SECONDS = 10;

  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  /** Does the work behind what is still being done. */
  synchronized void start(Runnable work) {
    last = last.handle((done, failure) -> null).thenRunAsync(work, Backlog::onThread);
  }

  /** Does the work when those who have just come in have seen what they came for. */
  void startLater(Runnable work) {
    CompletableFuture.delayedExecutor(FIRST_LOOK_SECONDS, TimeUnit.SECONDS)
        .execute(() -> start(work));
  }

  /** Returns when nothing is being done. */
  void await() {
    CompletableFuture<Void> now;
    synchronized (this) {
      now = last;
    }
    try {
      now.join();
    } catch (CompletionException failed) {
      LOG.warn("What an import left to be done is done later", failed.getCause());
    }
  }

  private static void onThread(Runnable work) {
    Thread thread = new Thread(work, "import-backlog");
    thread.setDaemon(true);
    thread.start();
  }
}
