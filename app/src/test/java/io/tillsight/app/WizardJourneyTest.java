package io.tillsight.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.table.Progress;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a user does in the wizard besides importing: correct, cancel, leave, look around. */
class WizardJourneyTest extends WorkspaceWindowTest {
  private final CountDownLatch midway = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private volatile boolean stopping;

  /** An import that stops midway until the test lets it go on, when the test wants it to. */
  @Override
  Workspace seen(Workspace real) {
    return (Workspace)
        Proxy.newProxyInstance(
            Workspace.class.getClassLoader(),
            new Class<?>[] {Workspace.class},
            (self, method, arguments) -> {
              if (method.getName().equals("run") && stopping) {
                int last = arguments.length - 1;
                arguments[last] = stopped((Progress) arguments[last]);
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private Progress stopped(Progress told) {
    return (bytes, total, rows) -> {
      boolean on = told.advanced(bytes, total, rows);
      if (rows == 0) {
        return on;
      }
      midway.countDown();
      try {
        goOn.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return told.advanced(bytes, total, rows);
    };
  }

  /** Before the window closes: it waits for what runs. */
  @AfterEach
  void letGo() {
    goOn.countDown();
  }

  @Test
  void aRejectedRowIsCorrectedInTheTableAndImportedAgain() throws Exception {
    FrenchExport export =
        FrenchExport.of(40).with("F-9;31/11/2026;Lille;REF-2;Tabouret chêne;2;74,00;148,00;V");
    drop(export.write(folder.resolve("v.csv")));
    awaitEnabled("#wizard-import");
    clickOn("#wizard-import");
    awaitShown("#wizard-done");
    await(() -> rejected().getItems().size() == 1);
    assertThat(netSales()).isEqualByComparingTo(export.total());

    doubleClickOn(from(rejected()).lookup("31/11/2026").<javafx.scene.Node>query());
    write("30/11/2026").push(KeyCode.ENTER);
    awaitEnabled("#rejects-import");
    clickOn("#rejects-import");

    await(() -> rejected().getItems().isEmpty());
    assertThat(netSales()).isEqualByComparingTo(export.total().add(new BigDecimal("148.00")));
    assertThat(workspace().check()).isEmpty();
  }

  @Test
  void anImportThatIsCancelledMidwayLeavesNothing() throws Exception {
    stopping = true;
    drop(FrenchExport.of(3_000).write(folder.resolve("v.csv")));
    awaitEnabled("#wizard-import");
    clickOn("#wizard-import");
    assertThat(midway.await(1, TimeUnit.MINUTES)).isTrue();
    awaitShown("#wizard-progress");
    await(() -> shown("#wizard-progress-rows").replaceAll("\\D", "").equals("1000"));
    assertThat(shown("#wizard-progress-bytes")).matches(".+ ko sur .+ ko");

    clickOn("#wizard-cancel");
    goOn.countDown();

    awaitGone("#import-wizard");
    assertThat(workspace().imports()).isEmpty();
    assertThat(netSales()).isEqualByComparingTo("0");
    assertThat(workspace().check()).isEmpty();
    awaitShown("#first-start");
  }

  @Test
  void theFirstNumbersCanBeLookedAtWhileTheRowsAreStored() throws Exception {
    stopping = true;
    FrenchExport export = FrenchExport.of(3_000);
    drop(export.write(folder.resolve("v.csv")));
    awaitEnabled("#wizard-import");
    clickOn("#wizard-import");
    assertThat(midway.await(1, TimeUnit.MINUTES)).isTrue();
    awaitShown("#wizard-look");
    assertThat(workspace().imports()).isEmpty();

    clickOn("#wizard-look");

    awaitGone("#import-wizard");
    await(() -> shown("#status-state").equals("Enregistrement en cours"));

    goOn.countDown();

    awaitShown("#wizard-done");
    await(() -> shown("#status-state").equals("À jour"));
    assertThat(netSales()).isEqualByComparingTo(export.total());
  }

  @Test
  void escapeLeavesTheCheckAndCancelsTheImport() throws Exception {
    Path file = FrenchExport.of(3_000).write(folder.resolve("v.csv"));
    drop(file);
    awaitEnabled("#wizard-import");
    push(KeyCode.ESCAPE);
    awaitGone("#import-wizard");

    stopping = true;
    drop(file);
    awaitEnabled("#wizard-import");
    clickOn("#wizard-import");
    assertThat(midway.await(1, TimeUnit.MINUTES)).isTrue();
    push(KeyCode.ESCAPE);
    goOn.countDown();
    awaitGone("#import-wizard");
    assertThat(workspace().imports()).isEmpty();
  }

  @Test
  void theSameFileAgainSaysWhenItCameAndAddsNothing() throws Exception {
    FrenchExport export = FrenchExport.of(30);
    Path file = export.write(folder.resolve("v.csv"));
    drop(file);
    awaitEnabled("#wizard-import");
    clickOn("#wizard-import");
    awaitShown("#wizard-done");
    clickOn("#wizard-done");
    awaitGone("#import-wizard");

    drop(file);
    awaitEnabled("#wizard-import");
    assertThat(from(lookup("#wizard-seen-before")).lookup(".label").<Labeled>query().getText())
        .startsWith("v.csv est le même fichier que celui du ")
        .contains("import 1, 30 lignes")
        .endsWith("Il ajoute 0 ligne.");
    clickOn("#wizard-import");
    awaitShown("#wizard-done");
    assertThat(netSales()).isEqualByComparingTo(export.total());
  }

  @Test
  void eachOfSeveralFilesCanBeLookedAt() throws Exception {
    Path products =
        Files.writeString(
            folder.resolve("articles.csv"), "référence;désignation\nREF-0;Suspension rotin\n");
    drop(FrenchExport.of(30).write(folder.resolve("v.csv")), products);
    awaitEnabled("#wizard-import");
    assertThat(files().getValue()).isEqualTo("v.csv");

    interact(() -> files().setValue("articles.csv"));

    await(() -> preview().getItems().size() == 1);
    assertThat(preview().getColumns()).hasSize(3);
    assertThat(from(preview()).lookup("Suspension rotin").tryQuery()).isPresent();
  }

  private TableView<?> rejected() {
    return lookup("#rejections").queryTableView();
  }

  private TableView<?> preview() {
    return lookup("#wizard-preview-table").queryTableView();
  }

  @SuppressWarnings("unchecked")
  private ChoiceBox<String> files() {
    return lookup("#wizard-file").queryAs(ChoiceBox.class);
  }

  private String shown(String query) {
    return lookup(query).<Labeled>query().getText();
  }
}
