package io.tillsight.app.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.Clipboard;

/** Rows copied from a spreadsheet, as a file to import. */
final class PastedRows {
  private PastedRows() {}

  /** The text on the clipboard, empty when it holds no lines. For the screen's thread. */
  static Optional<String> copied() {
    String text = Clipboard.getSystemClipboard().getString();
    return Optional.ofNullable(text).filter(rows -> rows.strip().contains("\n"));
  }

  /** Writes rows into a file that goes when the program ends; not on the screen's thread. */
  static Path toFile(String rows) throws IOException {
    Path folder = Files.createTempDirectory("tillsight");
    Path file = Files.writeString(folder.resolve("pasted.txt"), rows);
    folder.toFile().deleteOnExit();
    file.toFile().deleteOnExit();
    return file;
  }
}
