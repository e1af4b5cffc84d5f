package io.tillsight.core.ingest;

import io.tillsight.core.table.Row;
import java.util.ArrayList;
import java.util.List;

/** What the records of one scan say of a kind of masters, read once where cells repeat. */
final class Sayings {
  private final Combinations combinations;
  private final List<Saying> said = new ArrayList<>();
  private int number;

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
   * @return false when {@link #tell} has to say what it says
   */
  boolean isHeard(Row row) {
    number = combinations.of(row);
    if (number == Combinations.NONE || number == said.size()) {
      return false;
    }
    said.get(number).again();
    return true;
  }

  /**
   * One more record that says what the one before it said.
   *
   * @return as {@link #isHeard}
   */
  boolean isHeardAgain() {
    boolean known = number != Combinations.NONE;
    if (known) {
      said.get(number).again();
    }
    return known;
  }

  /** What the record says that was not heard. */
  void tell(Saying saying) {
    if (number == Combinations.NONE) {
      saying.once();
    } else {
      said.add(saying);
      saying.again();
    }
  }

  /** Gives the votes of all records so far. */
  void cast() {
    said.forEach(Saying::cast);
  }
}
