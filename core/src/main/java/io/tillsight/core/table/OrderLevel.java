package io.tillsight.core.table;

import io.tillsight.core.table.source.Cell;
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
   * @param full whether every field is filled
   */
  void add(List<String> fields, boolean full) {
    String own = fields.get(0);
    boolean same = !own.isEmpty() && own.equals(key);
    firsts += same ? 0 : 1;
    further += same ? 1 : 0;
    if (full) {
      fullFirsts += same ? 0 : 1;
      fullFurther += same ? 1 : 0;
    } else {
      long[] counts = same ? onFurther : onFirst;
      for (int i = 0; i < counts.length; i++) {
        counts[i] += CellTrait.BLANK.of(fields, i) ? 0 : 1;
      }
    }
    key = own;
  }

  /**
   * Counts a record without a blank field.
   *
   * @param same whether its first cell is that of the record before
   * @param first its first cell; null when it is the same
   */
  void addFull(boolean same, Cell first) {
    fullFirsts += same ? 0 : 1;
    fullFurther += same ? 1 : 0;
    firsts += same ? 0 : 1;
    further += same ? 1 : 0;
    key = same ? key : first.text();
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
