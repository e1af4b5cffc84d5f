package io.tillsight.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether a window can be opened here. On Linux JavaFX needs a display and GTK 3; asking first
 * gives a sentence instead of a stack trace.
 *
 * @param environment variables of the process
 * @param system name of the operating system
 */
record Display(Map<String, String> environment, String system) {
  private static final List<Path> LIBRARIES =
      List.of(
          Path.of("/usr/lib"), Path.of("/lib"), Path.of("/usr/lib64"), Path.of("/usr/local/lib"));

  boolean isThere() {
    if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
      return true;
    }
    boolean display =
        !environment.getOrDefault("DISPLAY", "").isBlank()
            || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    return display && LIBRARIES.stream().anyMatch(Display::hasGtk);
  }

  /** GTK lies in the folder itself or in that of the architecture below it. */
  private static boolean hasGtk(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files =
        Files.find(
            folder,
            2,
            (file, attributes) -> file.getFileName().toString().startsWith("libgtk-3.so"))) {
      return files.findAny().isPresent();
    } catch (IOException | java.io.UncheckedIOException e) {
      return true; // not ours to judge: JavaFX will say what is missing
    }
  }
}
