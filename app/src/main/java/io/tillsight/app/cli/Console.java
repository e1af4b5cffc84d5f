package io.tillsight.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a command writes: results to one stream, progress and messages to the other.
 *
 * @param result results only
 * @param messages everything else
 */
record Console(PrintStream result, PrintStream messages) {
  /** Writes a result to the stream, or to a file when one is named. */
  void write(String text, Path file, Texts texts) throws RefusedException {
    if (file == null) {
      result.print(text);
      result.flush();
      return;
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new RefusedException(ExitCode.REFUSED, texts.get("write.failed", file, e.getMessage()));
    }
  }
}
