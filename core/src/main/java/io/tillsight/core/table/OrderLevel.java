package io.tillsight.core.table;

import io.tillsight.core.table.value.Blanks;
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

  OrderLevel(int width) {
    onFirst = new long[width];
    onFurther = new long[width];
  }

  void add(List<String> fields) {
    String own = fields.get(0);
    boolean same = !own.isEmpty() && own.equals(key);
    firsts += same ? 0 : 1;
    further += same ? 1 : 0;
    long[] counts = same ? onFurther : onFirst;
    for (int i = 0; i < counts.length; i++) {
      counts[i] += Blanks.isBlank(fields.get(i)) ? 0 : 1;
    }
    key = own;
  }

  /** Fields that only first lines fill; empty unless there are two of them. */
  List<Integer> fields() {
    List<Integer> found = new ArrayList<>();
    for (int i = 1; further > 0 && i < onFirst.length; i++) {
      if (onFurther[i] == 0 && onFirst[i] > 0 && onFirst[i] >= 0.9 * firsts) {
        found.add(i);
      }
    }
    return found.size() < 2 ? List.of() : found;
  }
}
