package io.tillsight.app.ui.tab.rejects;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.workspace.WorkspaceBench;
import io.tillsight.core.ingest.Receipt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rejected rows of a real import, corrected as the table does it. Two of its five rows are bad. */
class RejectsViewModelTest {
  private static final int DATE = 1;
  private static final int QUANTITY = 3;

  @TempDir Path folder;

  private WorkspaceBench bench;
  private RejectsViewModel model;
  private int imported;

  @BeforeEach
  void importTheFile() {
    bench = new WorkspaceBench(folder);
    Receipt receipt =
        bench.take(
            "ventes.csv",
            "n°;date;article;qté;montant",
            "1;25/01/2026;Thé;1;10,50",
            "2;31/02/2026;Thé;1;4,25",
            "3;26/01/2026;Sel;x2;3,00",
            "4;27/01/2026;Riz;3;1 234,00",
            "5;28/01/2026;Riz;1;2,00");
    model = new RejectsViewModel(bench.workspace, Background.inline());
    model.onImported(() -> imported++);
    model.load(receipt.importId());
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private RejectedRow row(int index) {
    return model.rows().get(index);
  }

  @Test
  void showsCellsUnderTheirHeadersAndWhatIsWrong() {
    assertThat(model.files()).containsExactly("ventes.csv");
    assertThat(model.headers()).containsExactly("n°", "date", "article", "qté", "montant");
    assertThat(row(0).cells()).containsExactly("2", "31/02/2026", "Thé", "1", "4,25");
    assertThat(row(0).problem().column()).isEqualTo("date");
    assertThat(row(1).problem().column()).isEqualTo("qté");
    assertThat(model.count()).isEqualTo(2);
    assertThat(model.mayImport()).as("nothing was edited").isFalse();
  }

  @Test
  void whatIsTypedAgainIsNoEdit() {
    model.edit(row(0), DATE, "31/02/2026");
    assertThat(model.edited()).isZero();
  }

  @Test
  void correctedRowsJoinTheSalesAndLeaveTheList() {
    model.edit(row(0), DATE, "28/02/2026");
    model.edit(row(1), QUANTITY, "2");
    assertThat(model.edited()).isEqualTo(2);

    model.importAgain();

    assertThat(model.rows()).isEmpty();
    assertThat(imported).isEqualTo(1);
    assertThat(model.receipt().balance().fresh().rows()).isEqualTo(2);
    assertThat(bench.net()).as("10.50 + 4.25 + 3.00 + 1234.00 + 2.00").isEqualTo("1253.75");
  }

  @Test
  void whatIsStillWrongStaysEditedWithItsNewReason() {
    model.edit(row(0), DATE, "30/02/2026");
    model.importAgain();

    assertThat(model.rows()).hasSize(2);
    assertThat(row(0).problem().value()).isEqualTo("30/02/2026");
    assertThat(row(0).edited()).isTrue();
    assertThat(model.mayImport()).as("it can be tried again").isTrue();
    assertThat(imported).isZero();
    assertThat(bench.net()).isEqualTo("1246.5");
  }

  @Test
  void whatWasNotEditedIsNotSent() {
    model.edit(row(1), QUANTITY, "2");
    model.importAgain();
    assertThat(model.rows()).extracting(left -> left.cells().get(0)).containsExactly("2");
    assertThat(bench.net()).isEqualTo("1249.5");
  }

  @Test
  void exportsTheRowsWithLineColumnAndReason() throws Exception {
    Path target = folder.resolve("rejected.csv");
    model.export(target);
    List<String> lines = Files.readAllLines(target);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).isEqualTo("\ufeffn°,date,article,qté,montant,line,column,reason");
    assertThat(lines.get(1)).startsWith("2,31/02/2026,Thé,1,\"4,25\",3,date,");
  }

  @Test
  void anExportThatFailsIsTold() {
    model.export(folder.resolve("no such folder").resolve("rejected.csv"));
    assertThat(model.problem()).hasMessageContaining("no such folder");
  }

  @Test
  void nothingIsShownWithoutAnImport() {
    model.clear();
    assertThat(model.files()).isEmpty();
    assertThat(model.rows()).isEmpty();
  }
}
