package io.tillsight.app.ui.tab.rejects;

import io.tillsight.core.ingest.KeptRow;
import io.tillsight.core.ingest.Rejection;
import java.util.ArrayList;
import java.util.List;

/**
 * A rejected row as it stands in the table. Immutable.
 *
 * @param kept the row as it was rejected
 * @param problem what is wrong with it now
 * @param cells its cells, with what the user changed
 * @param edited whether the user changed any
 */
record RejectedRow(KeptRow kept, Rejection problem, List<String> cells, boolean edited) {
  RejectedRow {
    cells = List.copyOf(cells);
  }

  RejectedRow with(int cell, String value) {
    List<String> changed = new ArrayList<>(cells);
    changed.set(cell, value);
    return new RejectedRow(kept, problem, changed, true);
  }

  RejectedRow stillWrong(Rejection now) {
    return new RejectedRow(kept, now, cells, edited);
  }
}
