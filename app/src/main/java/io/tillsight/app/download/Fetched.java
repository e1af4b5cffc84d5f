package io.tillsight.app.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What an address gave.
 *
 * @param file where it lies now; null when it has not changed since the last time
 * @param mark what to send next time to hear whether it has changed
 */
public record Fetched(Path file, Mark mark) implements AutoCloseable {
  /**
   * How a server tells one state of a file from another (RFC 9110, 8.8).
   *
   * @param tag its tag, empty without
   * @param modified its time of change as it was written, empty without
   */
  public record Mark(String tag, String modified) {
    /** Nothing is known yet. */
    public static final Mark NONE = new Mark("", "");
  }

  /** Whether there is nothing new. */
  public boolean isUnchanged() {
    return file == null;
  }

  /** Removes the file. */
  @Override
  public void close() {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.getParent());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
