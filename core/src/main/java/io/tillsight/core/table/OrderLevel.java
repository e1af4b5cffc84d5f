package io.tillsight.core.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds columns that are filled on the first line of each order only. Lines of one order follow
 * each other and share their first cell.
 */
final class OrderLevel {
  private final long[] onFirst;
  private final long[] onFurther;
  private String key = "";
  private long firsts;
  private long further;
  private long fullFirsts;
  private long fullFurther;

  OrderLevel(int width) {
    onFirst = new long[width];
    onFurther = new long[width];
  }

  /**
   * Counts a record.
   *
   * @param same whether it is a {@link #isFurther further} one of its order
   * @param blank which fields are
   */
  void add(boolean same, boolean[] blank) {
    count(same);
    long[] counts = same ? onFurther : onFirst;
    for (int i = 0; i < counts.length; i++) {
      counts[i] += blank[i] ? 0 : 1;
    }
  }

  /** Counts a record without a blank field. */
  void addFull(boolean same) {
    count(same);
    fullFirsts += same ? 0 : 1;
    fullFurther += same ? 1 : 0;
  }

  private void count(boolean same) {
    firsts += same ? 0 : 1;
    further += same ? 1 : 0;
  }

  /**
   * Whether a record is of the order of the one that was asked for before.
   *
   * @param own its first cell
   */
  boolean isFurther(String own) {
    boolean same = !own.isEmpty() && own.equals(key);
    key = own;
    return same;
  }

  /** Fields that only first lines fill; empty unless there are two of them. */
  List<Integer> fields() {
    List<Integer> found = new ArrayList<>();
    for (int i = 1; further > 0 && i < onFirst.length; i++) {
      long first = onFirst[i] + fullFirsts;
      if (onFurther[i] + fullFurther == 0 && first > 0 && first >= 0.9 * firsts) {
        found.add(i);
      }
    }
    return found.size() < 2 ? List.of() : found;
  }
}
