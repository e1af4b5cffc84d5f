package io.tillsight.core.series;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Runs one function over many inputs on the executor of a {@link Work}. */
final class Parts {

  private Parts() {}

  /** The results in the order of the inputs, whatever the order of the work. */
  static <I, O> List<O> map(List<I> inputs, Function<I, O> function, Work work) {
    AtomicInteger done = new AtomicInteger();
    List<CompletableFuture<O>> futures =
        inputs.stream()
            .map(
                input ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          work.stopIfCancelled();
                          O result = function.apply(input);
                          work.progress().accept((double) done.incrementAndGet() / inputs.size());
                          return result;
                        },
                        work.executor()))
            .toList();
    return futures.stream().map(Parts::result).toList();
  }

  private static <O> O result(CompletableFuture<O> future) {
    try {
      return future.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
