package io.tillsight.persistence;

import io.tillsight.persistence.WorkspaceException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Whether a workspace can live in a folder. */
final class FolderCheck {
  /** A new database takes a tenth of it; the rest is for the first small import. */
  private static final long NEEDED_BYTES = 10_000_000;

  private FolderCheck() {}

  static WorkspaceFiles usable(Path given) {
    Path folder = given.toAbsolutePath().normalize();
    if (folder.toString().contains(";")) {
      // H2 would read what follows as instructions.
      throw new WorkspaceException(Reason.FORBIDDEN_PATH, folder, Map.of("character", ";"), null);
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new WorkspaceException(Reason.NOT_A_FOLDER, folder);
    }
    try {
      Files.createDirectories(folder);
      requireSpace(folder, NEEDED_BYTES);
    } catch (IOException e) {
      throw Failures.of(folder, e);
    }
    if (!Files.isWritable(folder)) {
      throw new WorkspaceException(Reason.READ_ONLY, folder);
    }
    return new WorkspaceFiles(folder);
  }

  /** Refuses when the disk of the folder has less than this to give. */
  static void requireSpace(Path folder, long needed) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < needed) {
      throw new WorkspaceException(
          Reason.NO_SPACE,
          folder,
          Map.of("needed", String.valueOf(needed), "free", String.valueOf(free)),
          null);
    }
  }
}
