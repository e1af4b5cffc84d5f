package io.tillsight.core;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The measuring data beside the project; tests that need them are skipped where they are not. */
public final class SharedData {
  private SharedData() {}

  /** A file or folder under the shared folder, from a module's directory. */
  public static Path require(String path) {
    Path file = Path.of("..", "..", "shared").resolve(path).normalize();
    assumeTrue(Files.exists(file), () -> "SKIPPED: needs " + file);
    return file;
  }
}
