package io.tillsight.core.ingest;

import io.tillsight.core.table.source.SideThread;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Hands what one thread makes over to another that takes it in, some thousand at a time, so that
 * processors work side by side. The thread that takes in ends with the call; it is never
 * interrupted, for it may be at work on a database.
 */
final class HandOver<T> {
  private static final int TOGETHER = 4096;
  private static final int AHEAD = 4;
  private static final long PATIENCE_MILLIS = 50;

  private final BlockingQueue<List<T>> waiting = new ArrayBlockingQueue<>(AHEAD);
  private final Hand hand = new Hand();
  private final SideThread taking;
  private volatile boolean isGivenUp;

  private HandOver(Consumer<? super T> receiver) {
    taking =
        SideThread.start(
            "tillsight-lines",
            () -> {
              take(receiver);
              return null;
            });
  }

  /**
   * Makes and takes in; back when all is taken in.
   *
   * @param maker puts what it makes into the hand, on the calling thread
   * @param receiver takes it in, in its order and on a thread of its own
   * @throws CancellationException when the calling thread was interrupted
   */
  static <T> void run(Consumer<Consumer<T>> maker, Consumer<? super T> receiver) {
    HandOver<T> handOver = new HandOver<>(receiver);
    try {
      handOver.make(maker);
      SideBySide.await(handOver.taking, () -> {});
    } finally {
      handOver.giveUp();
      handOver.taking.join();
    }
  }

  /** Nothing more is made; what waits is not taken in. */
  private void giveUp() {
    isGivenUp = true;
    waiting.clear();
    waiting.add(List.of());
  }

  private void make(Consumer<Consumer<T>> maker) {
    try {
      maker.accept(hand);
      hand.pass();
      pass(List.of());
    } catch (NobodyTakesException ended) {
      // Why is told by the one who took.
    }
  }

  private static final class NobodyTakesException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Gathers what is made. */
  private final class Hand implements Consumer<T> {
    private List<T> gathered = new ArrayList<>(TOGETHER);

    @Override
    public void accept(T thing) {
      gathered.add(thing);
      if (gathered.size() == TOGETHER) {
        pass();
      }
    }

    void pass() {
      if (!gathered.isEmpty()) {
        HandOver.this.pass(gathered);
        gathered = new ArrayList<>(TOGETHER);
      }
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

  /** An empty list is the end. */
  private void take(Consumer<? super T> receiver) {
    try {
      for (List<T> next = waiting.take(); !next.isEmpty() && !isGivenUp; next = waiting.take()) {
        next.forEach(receiver);
      }
    } catch (InterruptedException never) {
      throw new IllegalStateException(never);
    }
  }
}
