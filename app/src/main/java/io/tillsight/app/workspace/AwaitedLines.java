package io.tillsight.app.workspace;

import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.LineSource;
import io.tillsight.core.model.SaleLine;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Lines that are being stored: whoever asks for them waits until they are. */
final class AwaitedLines implements LineSource {
  private final CompletableFuture<LineSource> stored = new CompletableFuture<>();

  /** They are stored and can be found there. */
  void storedIn(LineSource source) {
    stored.complete(source);
  }

  /** They will never be stored. */
  void givenUp() {
    stored.completeExceptionally(new CancellationException("The lines were not stored"));
  }

  /**
   * @throws CancellationException when the lines were not stored
   */
  @Override
  public List<SaleLine> lines(Filter filter, long offset, int limit) {
    LineSource source;
    try {
      source = stored.join();
    } catch (CompletionException notStored) {
      throw new CancellationException(notStored.getMessage());
    }
    return source.lines(filter, offset, limit);
  }
}
