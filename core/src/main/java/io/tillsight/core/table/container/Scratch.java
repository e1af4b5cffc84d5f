package io.tillsight.core.table.container;

import java.io.IOException;
import java.lang.ref.Cleaner;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A private folder for the copies of tables; closing it removes them all. */
public final class Scratch implements AutoCloseable {
  private static final String PREFIX = "tillsight-copies-";
  private static final Cleaner CLEANER = Cleaner.create();
  private final Path parent;
  private Path folder;
  private int count;

  private Scratch(Path parent) {
    this.parent = parent;
  }

  /** A scratch folder among the system's temporary files, made when it is first needed. */
  public static Scratch temporary() {
    return new Scratch(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** A path nobody uses; its name says nothing of where its content comes from. */
  synchronized Path file() throws IOException {
    if (folder == null) {
      removeOrphans();
      folder = Files.createTempDirectory(parent, PREFIX + ProcessHandle.current().pid() + "-");
    }
    count++;
    return folder.resolve(count + ".txt");
  }

  /** Removes a copy once nobody can use its table any more; closing removes it in any case. */
  void releaseWith(Object table, Path copy) {
    CLEANER.register(table, () -> delete(copy));
  }

  private static void delete(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException later) {
      // Closing tries again.
    }
  }

  /** Room on its disk, in bytes. */
  long room() throws IOException {
    return Files.getFileStore(parent).getUsableSpace();
  }

  /** What a program that was killed has left behind. */
  private void removeOrphans() throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path orphan : left) {
        String rest = orphan.getFileName().toString().substring(PREFIX.length());
        String owner = rest.substring(0, Math.max(0, rest.indexOf('-')));
        if (owner.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(owner)).isEmpty()) {
          remove(orphan);
        }
      }
    }
  }

  private static void remove(Path copies) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(copies)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(copies);
    } catch (IOException foreign) {
      // Another user's: the system clears it away one day.
    }
  }

  /** Removes the copies; the scratch folder may be used again. */
  @Override
  public synchronized void close() {
    if (folder != null) {
      remove(folder);
      folder = null;
    }
  }
}
