package io.tillsight.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.ingest.Correction;
import io.tillsight.core.ingest.KeptRow;
import io.tillsight.core.ingest.Receipt;
import io.tillsight.core.ingest.RowCells;
import io.tillsight.core.table.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rejected rows, corrected cell by cell and imported again. Sums by hand. */
class CorrectionsTest {
  private static final String[] FILE = {
    "commande;date;produit;quantité;montant",
    "1;25/01/2026;Thé;1;10,50",
    "1;25/01/2026;Thé;1;10,50",
    "1;31/02/2026;Thé;1;4,25",
    "2;26/01/2026;Sel;x2;3,00",
    "3;27/01/2026;Riz;3;1 234,00"
  };

  @TempDir Path folder;

  private WorkspaceBench bench;
  private Receipt receipt;
  private List<KeptRow> kept;

  @BeforeEach
  void importTheFile() {
    bench = new WorkspaceBench(folder);
    receipt = bench.take("ventes.csv", FILE);
    kept = bench.workspace.keptRows(receipt.importId());
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private List<String> cells(KeptRow row, int cell, String value) {
    var reading = bench.workspace.reading(receipt.importId(), "ventes.csv").orElseThrow();
    List<String> cells = new ArrayList<>(new RowCells(reading).of(row.rejection().row()));
    cells.set(cell, value);
    return cells;
  }

  private Correction correct(Map<Long, List<String>> rows) {
    return bench.workspace.correct(receipt.importId(), "ventes.csv", rows, Progress.NONE);
  }

  @Test
  void whatReadsWellJoinsItsImportAndLeavesTheList() {
    assertThat(receipt.balance().rejected().rows()).isEqualTo(2);
    assertThat(bench.net()).isEqualTo("1255");

    Correction done =
        correct(
            Map.of(
                kept.get(0).number(), cells(kept.get(0), 1, "28/02/2026"),
                kept.get(1).number(), cells(kept.get(1), 3, "2")));

    assertThat(done.wrong()).isEmpty();
    assertThat(done.receipt().orElseThrow().balance().fresh().rows()).isEqualTo(2);
    assertThat(bench.net()).isEqualTo("1262.25");
    assertThat(bench.workspace.keptRows(receipt.importId())).isEmpty();
    assertThat(bench.workspace.check()).isEmpty();
  }

  @Test
  void aThirdTwinIsOneMoreLineNotAnother() {
    correct(Map.of(kept.get(0).number(), cells(kept.get(0), 1, "25/01/2026")));

    assertThat(bench.net()).isEqualTo("1259.25");
  }

  @Test
  void whatIsStillWrongStaysWithItsNewReason() {
    Correction done =
        correct(
            Map.of(
                kept.get(0).number(), cells(kept.get(0), 1, "30/02/2026"),
                kept.get(1).number(), cells(kept.get(1), 3, "2")));

    assertThat(done.wrong()).containsOnlyKeys(kept.get(0).number());
    assertThat(done.wrong().get(kept.get(0).number()).value()).isEqualTo("30/02/2026");
    assertThat(bench.net()).isEqualTo("1258");
    assertThat(bench.workspace.keptRows(receipt.importId())).containsExactly(kept.get(0));
  }

  @Test
  void goesAndReturnsWithItsImport() {
    Correction done = correct(Map.of(kept.get(1).number(), cells(kept.get(1), 3, "2")));
    long supplement = done.receipt().orElseThrow().importId();

    bench.workspace.undo(supplement);
    assertThat(bench.workspace.keptRows(receipt.importId())).hasSize(2);
    bench.workspace.redo(supplement);
    assertThat(bench.workspace.keptRows(receipt.importId())).hasSize(1);
    assertThat(bench.workspace.effect(receipt.importId()).lines()).isEqualTo(-4);
    bench.workspace.undo(receipt.importId());
    assertThat(bench.net()).isEqualTo("0");
    bench.workspace.redo(receipt.importId());
    assertThat(bench.net()).isEqualTo("1258");
    assertThat(bench.workspace.check()).isEmpty();
  }
}
