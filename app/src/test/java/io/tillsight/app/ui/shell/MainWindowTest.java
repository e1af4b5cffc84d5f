package io.tillsight.app.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.ui.MemoryWorkspace;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.ui.tab.Tab;
import io.tillsight.app.workspace.Settings;
import io.tillsight.core.cube.Dimension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** What a user does with the frame of the window, over sales in memory. */
class MainWindowTest extends ApplicationTest {
  private static final List<Tab> TABS =
      List.of(ComingTabs.of("overview"), ComingTabs.of("trends"), ComingTabs.withoutFilter("data"));

  private final List<Path> imported = new ArrayList<>();
  private final Settings settings = Settings.inMemory();
  private Stage window;
  private MainWindow mainWindow;

  @Override
  public void start(Stage stage) {
    window = stage;
    Theme.loadFonts();
    mainWindow = new MainWindow(stage, setup());
    mainWindow.show();
  }

  private WindowSetup setup() {
    return new WindowSetup(
        TABS,
        () -> new MemoryWorkspace(true),
        settings,
        Background.inline(),
        new Hooks((context, files) -> imported.addAll(files), List.of()),
        "en",
        System.nanoTime());
  }

  @BeforeEach
  void waitForData() throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> text("#status-state").equals("Up to date"));
  }

  @Test
  void opensWithTheFactsOfTheWorkspace() {
    assertThat(text("#workspace-name")).isEqualTo("Maison Clairval");
    assertThat(lookup("#status-amounts").query().getAccessibleText())
        .isEqualTo("2,067 sale lines · 972 orders in filter");
    assertThat(text("#filter-period")).isEqualTo("1 Jan – 20 Nov 2026");
    assertThat(text("#filter-compare")).isEqualTo("Last year, same dates");
  }

  @Test
  void tabsSwitchAndTheDataTabHasNoFilter() {
    clickOn("#tab-trends");
    assertThat(lookup("#content").lookup("Trends").tryQuery()).isPresent();
    clickOn("#tab-data");
    assertThat(lookup("#filter-presets").query().getParent().isVisible()).isFalse();
    push(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(lookup("#content").lookup("Overview").tryQuery()).isPresent();
  }

  @Test
  void aChosenStoreBecomesAChipThatEscClearsAndUndoBringsBack() {
    clickOn("#filter-add");
    ListView<String> keys = lookup("#choice-keys").query();
    assertThat(keys.getItems()).containsExactlyInAnyOrder("S1", "S2", "S3");
    clickOn("Lyon").clickOn("#choice-keep");
    assertThat(lookup("#filter-chips").lookup("Lyon").tryQuery()).isPresent();
    assertThat(lookup("#status-amounts").query().getAccessibleText())
        .endsWith("324 orders in filter");
    push(KeyCode.ESCAPE);
    assertThat(lookup("#filter-chips").lookup("Lyon").tryQuery()).isEmpty();
    assertThat(lookup("#status-amounts").query().getAccessibleText())
        .endsWith("972 orders in filter");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(lookup("#filter-chips").lookup("Lyon").tryQuery()).isPresent();
    push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(lookup("#filter-chips").lookup("Lyon").tryQuery()).isEmpty();
  }

  @Test
  void aPresetChangesThePeriodAndPressedAgainShowsAllDates() {
    clickOn("Month");
    assertThat(text("#filter-period")).isEqualTo("1 – 20 Nov 2026");
    assertThat(lookup("#status-amounts").query().getAccessibleText())
        .endsWith("60 orders in filter");
    clickOn("Month");
    assertThat(text("#filter-period")).isEqualTo("All dates");
  }

  @Test
  void theCrossOfAChipRemovesIt() {
    interact(() -> mainWindow.filter().toggle(Dimension.STORE, "S2", false));
    clickOn(lookup("#filter-chips").lookup(".button").<ButtonBase>query());
    assertThat(mainWindow.filter().state().filter().selections()).isEmpty();
  }

  @Test
  void filesDroppedAnywhereAreImported() {
    Path file = Path.of("sales.csv");
    interact(() -> drop(List.of(file)));
    assertThat(imported).extracting(Path::getFileName).containsExactly(file);
  }

  @Test
  void languageAndThemeChangeAtOnceAndAreKept() {
    interact(() -> mainWindow.change(mainWindow.look().speaking("fr")));
    assertThat(text("#tab-overview")).isEqualTo("Vue d’ensemble");
    assertThat(text("#filter-period")).isEqualTo("1er janv. – 20 nov. 2026");
    interact(() -> mainWindow.change(mainWindow.look().in(Theme.DARK)));
    assertThat(settings.get("theme")).isEqualTo("dark");
    assertThat(settings.get("language")).isEqualTo("fr");
    assertThat(window.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
  }

  @Test
  void theNextSessionBeginsWhereThisOneEnded() {
    clickOn("#tab-trends");
    interact(() -> mainWindow.filter().toggle(Dimension.STORE, "S2", false));
    interact(() -> window.hide());
    interact(
        () -> {
          Stage stage = new Stage();
          mainWindow = new MainWindow(stage, setup());
          mainWindow.show();
        });
    WaitForAsyncUtils.waitForFxEvents();
    waitForNantes();
    assertThat(lookup("#content").lookup("Trends").tryQuery()).isPresent();
    assertThat(mainWindow.filter().canUndo()).isFalse();
    push(KeyCode.ESCAPE);
    assertThat(mainWindow.filter().state().filter().selections()).isEmpty();
  }

  private void waitForNantes() {
    try {
      WaitForAsyncUtils.waitFor(
          30,
          TimeUnit.SECONDS,
          () -> lookup("#filter-chips").lookup("Nantes").tryQuery().isPresent());
    } catch (TimeoutException never) {
      throw new AssertionError("The chip of the last session did not appear", never);
    }
  }

  @Test
  void aCommandIsFoundByItsName() {
    push(KeyCode.CONTROL, KeyCode.K);
    write("tren").push(KeyCode.ENTER);
    assertThat(lookup("#content").lookup("Trends").tryQuery()).isPresent();
  }

  private void drop(List<Path> files) {
    Dragboard board = DroppedFiles.of(files);
    for (var type : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
      Event.fireEvent(
          window.getScene(),
          new DragEvent(type, board, 10, 10, 10, 10, TransferMode.COPY, null, null, null));
    }
  }

  private String text(String query) {
    return lookup(query).<Labeled>query().getText();
  }
}
