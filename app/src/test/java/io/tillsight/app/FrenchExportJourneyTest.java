package io.tillsight.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.Test;

/** Somebody who never saw the wizard drops an export of a French spreadsheet on an empty window. */
class FrenchExportJourneyTest extends WorkspaceWindowTest {

  @Test
  void oneClickGivesTheRightTotal() throws Exception {
    FrenchExport export = FrenchExport.of(300);
    drop(export.write(folder.resolve("ventes novembre.csv")));

    awaitEnabled("#wizard-import");
    assertThat(lookup(".ts-choice").queryAll()).as("questions").isEmpty();
    clickOn("#wizard-import");

    awaitShown("#wizard-done");
    assertThat(netSales()).isEqualByComparingTo(export.total());
  }

  @Test
  void oneAnswerAndThenTheImport() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("b.csv"),
            "n°;date;article;qté;montant\nF1;01/02/2026;Thé;1;10,50\nF2;03/04/2026;Sel;2;4,00\n");
    drop(file);
    awaitShown(".ts-choice");
    assertThat(lookup("#wizard-import").query().isDisabled()).isTrue();

    RadioButton first = lookup(".ts-choice .radio-button").queryAs(RadioButton.class);
    interact(first::fire);
    awaitEnabled("#wizard-import");
    clickOn("#wizard-import");

    awaitShown("#wizard-done");
    assertThat(netSales()).isEqualByComparingTo("14.50");
  }

  @Test
  void leavingTheWizardLeavesNothing() throws Exception {
    drop(FrenchExport.of(50).write(folder.resolve("v.csv")));
    awaitEnabled("#wizard-import");

    clickOn("#wizard-cancel");

    awaitGone("#import-wizard");
    assertThat(workspace().history()).isEmpty();
  }
}
