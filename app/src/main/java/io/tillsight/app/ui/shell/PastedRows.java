package io.tillsight.app.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.Clipboard;

/** Rows copied from a spreadsheet, as a file to import. */
final class PastedRows {
  private PastedRows() {}

  /**
   * Writes the text of the clipboard into a file that goes when the program ends.
   *
   * @return empty when the clipboard holds no lines of text
   */
  static Optional<Path> toFile() throws IOException {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || !text.strip().contains("\n")) {
      return Optional.empty();
    }
    Path folder = Files.createTempDirectory("tillsight");
    Path file = Files.writeString(folder.resolve("pasted.txt"), text);
    folder.toFile().deleteOnExit();
    file.toFile().deleteOnExit();
    return Optional.of(file);
  }
}
