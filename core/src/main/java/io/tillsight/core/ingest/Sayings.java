package io.tillsight.core.ingest;

import io.tillsight.core.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What the records of one scan say of a kind of masters, read once where cells repeat. */
final class Sayings {
  private final Combinations combinations;
  private final List<Saying> said = new ArrayList<>();

  /**
   * Nothing was said yet.
   *
   * @param roles all that a saying depends on
   */
  Sayings(Cells cells, Role... roles) {
    combinations = new Combinations(cells, roles);
  }

  /**
   * One more record.
   *
   * @param saying reads what it says
   */
  void hear(Row row, Supplier<Saying> saying) {
    int number = combinations.of(row);
    if (number == Combinations.NONE) {
      saying.get().once();
      return;
    }
    if (number == said.size()) {
      said.add(saying.get());
    }
    said.get(number).again();
  }

  /** Gives the votes of all records so far. */
  void cast() {
    said.forEach(Saying::cast);
  }
}
