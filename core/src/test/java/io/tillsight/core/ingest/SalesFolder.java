package io.tillsight.core.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small files for tests. */
record SalesFolder(Path folder) {
  Path file(String name, String... lines) {
    try {
      Path file = folder.resolve(name);
      Files.writeString(file, String.join("\n", lines));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
