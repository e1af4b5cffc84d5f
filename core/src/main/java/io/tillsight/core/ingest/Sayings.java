package io.tillsight.core.ingest;

import io.tillsight.core.table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the records of one scan say of a kind of masters, read once where cells repeat. */
final class Sayings {
  private static final int FIRST = 1 << 6;

  private final Combinations combinations;
  private final List<Saying> said = new ArrayList<>();

  /** How many records say so, by number: in a row, for they are counted in no order. */
  private int[] counts = new int[FIRST];

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
    counts[number]++;
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
      counts[number]++;
    }
    return known;
  }

  /** What the record says that was not heard. */
  void tell(Saying saying) {
    if (number == Combinations.NONE) {
      saying.cast(1);
    } else {
      said.add(saying);
      if (number == counts.length) {
        counts = Arrays.copyOf(counts, 2 * number);
      }
      counts[number] = 1;
    }
  }

  /** Gives the votes of all records so far; they count once. */
  void cast() {
    for (int i = 0; i < said.size(); i++) {
      said.get(i).cast(counts[i]);
    }
    Arrays.fill(counts, 0);
  }
}
