package io.tillsight.app.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.ui.MemoryWorkspace;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.workspace.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The first minutes: no data yet. */
class FirstStartTest extends ApplicationTest {
  private final List<Path> imported = new ArrayList<>();
  private final MemoryWorkspace workspace = new MemoryWorkspace(false);

  @Override
  public void start(Stage stage) {
    Theme.loadFonts();
    WindowSetup setup =
        new WindowSetup(
            List.of(ComingTabs.of("overview"), ComingTabs.withoutFilter("data")),
            () -> workspace,
            Settings.inMemory(),
            Background.inline(),
            new Hooks((context, files) -> imported.addAll(files), List.of()),
            "en",
            System.nanoTime());
    MainWindow window = new MainWindow(stage, setup);
    window.onFilesDropped(List.of(Path.of("early.csv")));
    window.show();
  }

  @BeforeEach
  void waitForWorkspace() throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> lookup("#first-start").tryQuery().isPresent());
  }

  @Test
  void asksForFilesAndHidesWhatNeedsData() {
    assertThat(lookup("#status-state").<Labeled>query().getText()).isEqualTo("No data yet");
    assertThat(lookup("#workspace-name").<Labeled>query().getText()).isEqualTo("New workspace");
    assertThat(lookup("#filter-presets").query().getParent().isVisible()).isFalse();
    assertThat(lookup("#import").<Node>query().getParent().isVisible()).isFalse();
  }

  @Test
  void filesGivenBeforeTheWorkspaceWasOpenAreImportedThen() {
    assertThat(imported).containsExactly(Path.of("early.csv"));
  }

  @Test
  void theSampleFillsTheWindow() {
    clickOn("#open-sample");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(lookup("#status-state").<Labeled>query().getText()).isEqualTo("Up to date");
    assertThat(lookup("#workspace-name").<Labeled>query().getText()).isEqualTo("Maison Clairval");
    assertThat(lookup("#filter-presets").query().getParent().isVisible()).isTrue();
  }

  @Test
  void copiedRowsArePastedAsAFile() throws java.io.IOException {
    interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("date\tamount\n2026-11-20\t10.00\n");
          Clipboard.getSystemClipboard().setContent(content);
        });
    clickOn("#paste-rows");
    assertThat(imported).hasSize(2);
    assertThat(Files.readString(imported.get(1))).startsWith("date\tamount");
  }
}
