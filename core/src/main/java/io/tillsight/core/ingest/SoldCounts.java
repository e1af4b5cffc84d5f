package io.tillsight.core.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How many records of one scan sold the same, so that what follows from that is seen once. */
final class SoldCounts {
  private final Visitor visitor;
  private final List<StatedLine> firsts = new ArrayList<>();
  private int[] counts = new int[64];

  /** Sees what was sold. */
  interface Visitor {
    /**
     * So many records say so.
     *
     * @param line one of them
     */
    void see(StatedLine line, int records);
  }

  SoldCounts(Visitor visitor) {
    this.visitor = visitor;
  }

  /**
   * One more record.
   *
   * @param combination of its cells; of those that were not there before, the next number
   */
  void add(StatedLine line, int combination) {
    if (combination == Combinations.NONE) {
      visitor.see(line, 1);
      return;
    }
    if (combination == firsts.size()) {
      firsts.add(line);
      if (combination == counts.length) {
        counts = Arrays.copyOf(counts, 2 * counts.length);
      }
    }
    counts[combination]++;
  }

  /** All records were added. */
  void close() {
    for (int i = 0; i < firsts.size(); i++) {
      visitor.see(firsts.get(i), counts[i]);
    }
    firsts.clear();
  }
}
