package io.tillsight.app.workspace;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * What the user chose for this machine, kept in one small file. A file that cannot be read counts
 * as empty; it is replaced as a whole, so a crash leaves the old one or the new one.
 */
public final class Settings {
  private final Path file;
  private final Properties values = new Properties();

  private Settings(Path file) {
    this.file = file;
  }

  /** The settings of a file, which need not exist yet. */
  public static Settings at(Path file) {
    Settings settings = new Settings(file);
    if (Files.isReadable(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        settings.values.load(reader);
      } catch (IOException | IllegalArgumentException damaged) {
        settings.values.clear();
      }
    }
    return settings;
  }

  /** Settings that are forgotten at the end. */
  public static Settings inMemory() {
    return new Settings(null);
  }

  /** The value, empty when there is none. */
  public synchronized String get(String name) {
    return values.getProperty(name, "");
  }

  /**
   * Keeps a value.
   *
   * @throws UncheckedIOException when it cannot be written; it holds for this session all the same
   */
  public synchronized void put(String name, String value) {
    values.setProperty(name, value);
    if (file != null) {
      write();
    }
  }

  private void write() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      try (Writer writer = Files.newBufferedWriter(fresh)) {
        values.store(writer, null);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
