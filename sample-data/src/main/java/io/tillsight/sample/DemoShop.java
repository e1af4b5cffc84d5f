package io.tillsight.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The small shop that comes with the application: Maison Clairval, twelve stores, about 30,000 sale
 * lines from 1 January 2024 to 20 November 2026, in EUR.
 */
public final class DemoShop {
  private static final int LINES = 30_000;

  /** The options from which {@link ShopGenerator} makes exactly these files. */
  public ShopOptions options() {
    return ShopOptions.defaults().withLines(LINES);
  }

  /**
   * Opens one of its files; the caller closes it.
   *
   * @throws IOException when the application was packed without it
   */
  public InputStream open(ShopFile file) throws IOException {
    InputStream stream = DemoShop.class.getResourceAsStream("/shop/" + file.fileName());
    if (stream == null) {
      throw new FileNotFoundException("/shop/" + file.fileName());
    }
    return stream;
  }

  /**
   * Copies all files, in place of older ones of the same names.
   *
   * @param directory made when it does not exist
   * @return the copies, in the order of {@link ShopFile}
   * @throws IOException when a file cannot be written
   */
  public List<Path> copyTo(Path directory) throws IOException {
    Files.createDirectories(directory);
    List<Path> copies = new ArrayList<>();
    for (ShopFile file : ShopFile.values()) {
      Path copy = directory.resolve(file.fileName());
      try (InputStream stream = open(file)) {
        Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      copies.add(copy);
    }
    return copies;
  }
}
