package io.tillsight.core.series;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * Where long work runs and whom it tells.
 *
 * @param executor runs the parts of the work; {@code Runnable::run} does them in the caller's
 *     thread
 * @param cancelled asked between parts; once true the work ends with a {@link
 *     CancellationException}
 * @param progress told the share done, 0..1, from the threads of the executor
 */
public record Work(Executor executor, BooleanSupplier cancelled, DoubleConsumer progress) {

  /** In the caller's thread, never cancelled, telling nobody. */
  public static Work inline() {
    return on(Runnable::run);
  }

  /** On this executor, never cancelled, telling nobody. */
  public static Work on(Executor executor) {
    return new Work(executor, () -> false, share -> {});
  }

  /**
   * A part of this work, on the same executor.
   *
   * @param done how many things are done before it
   * @param size how many it does
   * @param all how many there are, at least 1
   */
  public Work part(int done, int size, int all) {
    return new Work(executor, cancelled, share -> progress.accept((done + share * size) / all));
  }

  void stopIfCancelled() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("the forecast was cancelled");
    }
  }
}
