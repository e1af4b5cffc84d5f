package io.tillsight.core.table.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a folder that a person sees there. */
public final class FolderTables {
  private static final Set<String> SYSTEM = Set.of("desktop.ini", "thumbs.db");

  private FolderTables() {}

  /** The files in a folder, not in those below it, by name. */
  public static List<Path> of(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .filter(file -> !isOfTheSystem(file.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  /** Whether a program has put it there for itself: hidden, or the lock of an open workbook. */
  static boolean isOfTheSystem(String name) {
    return name.isEmpty()
        || name.startsWith(".")
        || name.startsWith("~$")
        || SYSTEM.contains(name.toLowerCase(Locale.ROOT));
  }
}
