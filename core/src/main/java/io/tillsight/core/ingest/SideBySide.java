package io.tillsight.core.ingest;

import io.tillsight.core.table.source.SideThread;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;

/** The same work on several things, the first on the calling thread, the others beside it. */
final class SideBySide {
  private SideBySide() {}

  /**
   * Works; no thread goes on when it returns.
   *
   * @param ticker tells the progress of all on the calling thread
   * @param work is given one of the things and what counts the rows of its thread
   * @throws CancellationException when the calling thread was interrupted
   */
  static <T> void run(List<T> things, Ticker ticker, BiConsumer<T, RowTicker> work) {
    List<Ticker.Aside> counts = new ArrayList<>();
    List<SideThread> others = new ArrayList<>();
    try {
      for (T thing : things.subList(1, things.size())) {
        Ticker.Aside count = ticker.aside();
        counts.add(count);
        others.add(
            SideThread.start(
                "tillsight-rows",
                () -> {
                  work.accept(thing, count);
                  return null;
                }));
      }
      work.accept(things.get(0), ticker);
      for (SideThread other : others) {
        await(other, ticker::tell);
      }
    } finally {
      counts.forEach(Ticker.Aside::stop);
      others.forEach(SideThread::join);
      counts.forEach(ticker::takeIn);
    }
  }

  /**
   * Waits for work that throws nothing that must be declared.
   *
   * @param report called now and then
   * @throws CancellationException when the calling thread was interrupted
   */
  static void await(SideThread other, Runnable report) {
    try {
      other.await(report);
    } catch (RuntimeException failure) {
      throw failure;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while rows were read");
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }
}
