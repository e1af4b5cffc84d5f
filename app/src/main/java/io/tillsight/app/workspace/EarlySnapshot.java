package io.tillsight.app.workspace;

import io.tillsight.core.cube.CubeSnapshot;
import io.tillsight.core.cube.SnapshotException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The snapshot of a workspace, read while its database is still being opened. Whether it is of the
 * state of the data is for the database to say. For several threads.
 */
public final class EarlySnapshot {
  /** None is read early. */
  public static final EarlySnapshot NONE =
      new EarlySnapshot(CompletableFuture.completedFuture(Optional.empty()));

  private final CompletableFuture<Optional<CubeSnapshot.Found>> reading;

  private EarlySnapshot(CompletableFuture<Optional<CubeSnapshot.Found>> reading) {
    this.reading = reading;
  }

  /** Begins to read the snapshot of the workspace in this folder, if it has one. */
  public static EarlySnapshot of(Path folder, Resources resources) {
    Path file = KeptEngine.snapshotIn(folder);
    return new EarlySnapshot(
        CompletableFuture.supplyAsync(
            () -> read(file, resources.memory()), resources.background()));
  }

  /** Not an error: who needs the columns will try, and say why it failed. */
  private static Optional<CubeSnapshot.Found> read(Path file, long memory) {
    try {
      return Files.exists(file) && Files.size(file) <= memory
          ? Optional.of(new CubeSnapshot(file).find())
          : Optional.empty();
    } catch (IOException | SnapshotException unusable) {
      return Optional.empty();
    }
  }

  /** Waits for the snapshot; empty when there is none that is sound. */
  Optional<CubeSnapshot.Found> await() {
    return reading.join();
  }
}
