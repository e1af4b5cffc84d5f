package io.tillsight.persistence.sales;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes away what a cancelled import wrote while whoever cancelled goes on: nothing of it counts
 * any more, and millions of lines take a while. What fails is done again by the next healing. For
 * several threads.
 */
final class Cleaning {
  private static final Logger LOG = LoggerFactory.getLogger(Cleaning.class);

  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  /** Does the work behind what is still being done. */
  synchronized void start(Runnable work) {
    last = last.handle((done, failure) -> null).thenRunAsync(work, Cleaning::onThread);
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
      LOG.warn("A cancelled import is taken away later", failed.getCause());
    }
  }

  private static void onThread(Runnable work) {
    Thread thread = new Thread(work, "import-cleaner");
    thread.setDaemon(true);
    thread.start();
  }
}
