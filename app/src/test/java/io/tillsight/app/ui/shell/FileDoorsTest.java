package io.tillsight.app.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.ui.MemoryWorkspace;
import io.tillsight.app.ui.ScreenFiles;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.workspace.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever touches a file does so while the window goes on. */
class FileDoorsTest extends ApplicationTest {
  @TempDir Path folder;

  private final Background background = Background.forScreen();
  private final List<Path> imported = new CopyOnWriteArrayList<>();
  private MainWindow window;

  @Override
  public void start(Stage stage) {
    Theme.loadFonts();
    window =
        new MainWindow(
            stage,
            new WindowSetup(
                List.of(ComingTabs.of("overview")),
                () -> new MemoryWorkspace(false),
                Settings.at(folder.resolve("window.properties")),
                background,
                new Hooks((context, files) -> imported.addAll(files), List.of()),
                "en",
                System.nanoTime()));
    window.show();
  }

  @AfterEach
  void close() {
    background.close();
  }

  @Test
  void pastedRowsAndKeptChoicesAreWrittenInTheBackground() throws Exception {
    await(() -> lookup("#first-start").tryQuery().isPresent());
    try (ScreenFiles files = new ScreenFiles()) {
      interact(() -> copy("date\tamount\n2026-11-20\t10.00\n"));
      clickOn("#paste-rows");
      interact(() -> window.change(window.look().in(Theme.DARK)));
      await(() -> imported.size() == 1);
      await(() -> keptSettings().contains("dark"));
      assertThat(Files.readString(imported.get(0))).startsWith("date\tamount");
      assertThat(files.calls()).as("files touched on the screen's thread").isEmpty();
    }
  }

  @Test
  void aFileTouchedOnTheScreensThreadIsNoticed() throws Exception {
    Path file = folder.resolve("noticed.txt");
    try (ScreenFiles files = new ScreenFiles()) {
      interact(() -> new UncheckedText(file).write());
      assertThat(files.calls()).singleElement().asString().contains("noticed.txt");
    }
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private String keptSettings() throws Exception {
    Path kept = folder.resolve("window.properties");
    return Files.exists(kept) ? Files.readString(kept) : "";
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Proves that the guard sees something at all. */
  private record UncheckedText(Path file) {
    void write() {
      try {
        Files.writeString(file, "x");
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
