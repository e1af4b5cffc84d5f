package io.tillsight.app.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.ui.NoWorkspace;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.core.ingest.Balance;
import io.tillsight.core.ingest.ImportEffect;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.ingest.ImportSource;
import io.tillsight.core.ingest.Tally;
import io.tillsight.core.model.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Choosing an import tells what would change; undo and redo follow its state. */
class DataViewModelTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final List<String> done = new ArrayList<>();
  private final TwoImports workspace = new TwoImports();
  private final DataViewModel model = new DataViewModel(workspace, Background.inline());

  private final class TwoImports extends NoWorkspace {
    private ImportRecord.State second = ImportRecord.State.DONE;

    @Override
    public List<ImportRecord> history() {
      return List.of(record(1, ImportRecord.State.DONE), record(2, second));
    }

    @Override
    public ImportEffect effect(long importId) {
      return new ImportEffect(-importId, Money.of("-10"));
    }

    @Override
    public void undo(long importId) {
      done.add("undo " + importId);
      second = ImportRecord.State.UNDONE;
    }

    @Override
    public void redo(long importId) {
      done.add("redo " + importId);
      second = ImportRecord.State.DONE;
    }
  }

  private static ImportRecord record(long id, ImportRecord.State state) {
    Balance nothing = new Balance(Tally.ZERO, Tally.ZERO, Tally.ZERO, Tally.ZERO, Tally.ZERO, 0);
    return new ImportRecord(id, new ImportSource(List.of()), state, NOON, NOON, nothing);
  }

  @Test
  void looksAtTheNewestAndSaysWhatTakingItBackChanges() {
    model.load();

    assertThat(model.held().imports()).extracting(ImportRecord::id).containsExactly(2L, 1L);
    assertThat(model.chosen().id()).isEqualTo(2);
    assertThat(model.effect().lines()).isEqualTo(-2);
    assertThat(model.mayUndo()).isTrue();
    assertThat(model.mayRedo()).isFalse();
  }

  @Test
  void bringsBackWhatItTookBack() {
    model.load();

    model.undo(() -> done.add("told"));
    assertThat(model.mayUndo()).isFalse();
    assertThat(model.mayRedo()).isTrue();
    model.redo(() -> done.add("told"));

    assertThat(done).containsExactly("undo 2", "told", "redo 2", "told");
    assertThat(model.chosen().state()).isEqualTo(ImportRecord.State.DONE);
  }
}
