package io.tillsight.core.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Hands what one thread makes over to another that takes it in, some thousand at a time, so that
 * two processors work on it. The thread that takes in ends with the call.
 */
final class HandOver<T> {
  private static final int TOGETHER = 4096;
  private static final int AHEAD = 4;
  private static final long PATIENCE_MILLIS = 50;

  private final BlockingQueue<List<T>> waiting = new ArrayBlockingQueue<>(AHEAD);
  private final FutureTask<Void> taking;
  private List<T> gathered = new ArrayList<>(TOGETHER);

  private HandOver(Consumer<? super T> receiver) {
    taking = new FutureTask<>(() -> take(receiver), null);
  }

  /**
   * Makes and takes in; back when all is taken in.
   *
   * @param maker is given where to put things; works on the calling thread
   * @param receiver takes them in the order in which they were made, on a thread of its own
   * @throws CancellationException when the calling thread was interrupted
   */
  static <T> void run(Consumer<Consumer<T>> maker, Consumer<? super T> receiver) {
    HandOver<T> handOver = new HandOver<>(receiver);
    Thread thread = new Thread(handOver.taking, "tillsight-lines");
    thread.setDaemon(true);
    thread.start();
    try {
      handOver.make(maker);
      handOver.taking.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while lines were handed over");
    } catch (ExecutionException failed) {
      throw unchecked(failed.getCause());
    } finally {
      handOver.taking.cancel(true);
      awaitEnd(thread);
    }
  }

  /** Nothing is taken in behind the caller's back; the thread is at its last few things. */
  private static void awaitEnd(Thread thread) {
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

  private void make(Consumer<Consumer<T>> maker) {
    try {
      maker.accept(this::add);
      if (!gathered.isEmpty()) {
        pass(gathered);
      }
      pass(List.of());
    } catch (NobodyTakesException ended) {
      // Why is told by the one who took.
    }
  }

  private static final class NobodyTakesException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static RuntimeException unchecked(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }

  private void add(T thing) {
    gathered.add(thing);
    if (gathered.size() == TOGETHER) {
      pass(gathered);
      gathered = new ArrayList<>(TOGETHER);
    }
  }

  /** Waits for room as long as somebody takes in. */
  private void pass(List<T> things) {
    try {
      while (!waiting.offer(things, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        if (taking.isDone()) {
          throw new NobodyTakesException();
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while lines were handed over");
    }
  }

  private void take(Consumer<? super T> receiver) {
    try {
      for (List<T> next = waiting.take(); !next.isEmpty(); next = waiting.take()) {
        next.forEach(receiver);
      }
    } catch (InterruptedException given) {
      // The maker gave up.
    }
  }
}
