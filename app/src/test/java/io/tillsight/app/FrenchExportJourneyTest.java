package io.tillsight.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.ui.shell.DroppedFiles;
import io.tillsight.app.ui.shell.Hooks;
import io.tillsight.app.ui.shell.MainWindow;
import io.tillsight.app.ui.shell.WindowSetup;
import io.tillsight.app.ui.wizard.ImportWizard;
import io.tillsight.app.workspace.Settings;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.analysis.KpiAnalysis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.control.RadioButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody who never saw the wizard drops an export of a French spreadsheet on an empty window. */
class FrenchExportJourneyTest extends ApplicationTest {
  @TempDir Path folder;

  private final Background background = Background.forScreen();
  private volatile Workspace workspace;
  private Stage stage;

  @Override
  public void start(Stage primary) {
    stage = primary;
    Theme.loadFonts();
    Wiring wiring = new Wiring(Locale.FRENCH, Map.of());
    WindowSetup setup =
        new WindowSetup(
            UiMain.tabs(),
            () -> workspace = wiring.open(folder.resolve("workspace")),
            Settings.inMemory(),
            background,
            new Hooks(ImportWizard::open, List.of()),
            "fr",
            System.nanoTime());
    new MainWindow(primary, setup).show();
  }

  @AfterEach
  void close() {
    background.close();
    if (workspace != null) {
      workspace.close();
    }
  }

  @Test
  void oneClickGivesTheRightTotal() throws Exception {
    FrenchExport export = FrenchExport.of(300);
    drop(export.write(folder.resolve("ventes novembre.csv")));

    await(() -> isEnabled("#wizard-import"));
    assertThat(lookup(".ts-choice").queryAll()).as("questions").isEmpty();
    clickOn("#wizard-import");

    await(() -> lookup("#wizard-done").tryQuery().isPresent());
    assertThat(netSales()).isEqualByComparingTo(export.total());
  }

  @Test
  void oneAnswerAndThenTheImport() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("b.csv"),
            "n°;date;article;qté;montant\nF1;01/02/2026;Thé;1;10,50\nF2;03/04/2026;Sel;2;4,00\n");
    drop(file);
    await(() -> lookup(".ts-choice").tryQuery().isPresent());
    assertThat(lookup("#wizard-import").query().isDisabled()).isTrue();

    RadioButton first = lookup(".ts-choice .radio-button").queryAs(RadioButton.class);
    interact(first::fire);
    await(() -> isEnabled("#wizard-import"));
    clickOn("#wizard-import");

    await(() -> lookup("#wizard-done").tryQuery().isPresent());
    assertThat(netSales()).isEqualByComparingTo("14.50");
  }

  @Test
  void leavingTheWizardLeavesNothing() throws Exception {
    drop(FrenchExport.of(50).write(folder.resolve("v.csv")));
    await(() -> isEnabled("#wizard-import"));

    clickOn("#wizard-cancel");

    await(() -> lookup("#import-wizard").tryQuery().isEmpty());
    assertThat(workspace.history()).isEmpty();
  }

  private java.math.BigDecimal netSales() {
    return KpiAnalysis.of(workspace.engine()).run().figures().netSales().decimal();
  }

  private void drop(Path file) throws Exception {
    await(() -> lookup("#first-start").tryQuery().isPresent());
    interact(
        () -> {
          Dragboard board = DroppedFiles.of(List.of(file));
          for (var type : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
            Event.fireEvent(
                stage.getScene(),
                new DragEvent(type, board, 10, 10, 10, 10, TransferMode.COPY, null, null, null));
          }
        });
  }

  private boolean isEnabled(String query) {
    return lookup(query).tryQuery().map(node -> !node.isDisabled()).orElse(false);
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(2, TimeUnit.MINUTES, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
