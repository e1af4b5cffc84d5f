package io.tillsight.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where a user's data live: TILLSIGHT_HOME, else the folder that each operating system has for it
 * (XDG base directories, Application Support, LOCALAPPDATA).
 *
 * @param environment variables of the process
 * @param system name of the operating system
 * @param home the user's home folder
 */
record UserFolders(Map<String, String> environment, String system, Path home) {
  private static final String NAME = "tillsight";

  /** The user's own workspace. */
  Path data() {
    String chosen = environment.getOrDefault("TILLSIGHT_HOME", "");
    if (!chosen.isBlank()) {
      return Path.of(chosen);
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local))
          .resolve("Tillsight");
    }
    if (name.contains("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Tillsight");
    }
    String shared = environment.getOrDefault("XDG_DATA_HOME", "");
    return (shared.isBlank() ? home.resolve(".local").resolve("share") : Path.of(shared))
        .resolve(NAME);
  }
}
