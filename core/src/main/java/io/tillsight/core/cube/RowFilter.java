package io.tillsight.core.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Selections against a cube: which codes pass in each column, and which rows can pass at all. */
final class RowFilter {
  private final Cube cube;
  private final List<Test> tests = new ArrayList<>();
  private long firstDay;
  private long endOfDays;

  /** Codes of a column that pass. */
  private record Test(CodeColumn column, boolean[] passes) {}

  RowFilter(Cube cube, Map<Dimension, Selection> selections) {
    this.cube = cube;
    this.endOfDays = cube.days().size();
    Map<Column, boolean[]> accepted = new EnumMap<>(Column.class);
    selections.forEach((dimension, selection) -> restrict(accepted, dimension, selection));
    boolean[] days = accepted.remove(Column.DAY);
    if (days != null && !isOnePeriod(days)) {
      accepted.put(Column.DAY, days);
    }
    accepted.forEach((column, passes) -> tests.add(new Test(cube.codes().get(column), passes)));
  }

  /** First row that can pass within a period. */
  int fromRow(Period period) {
    long first = period.from() == null ? 0 : period.from().toEpochDay() - cube.days().first();
    return cube.days().firstRow(Math.max(first, firstDay));
  }

  /** End of the rows that can pass within a period; never before their beginning. */
  int untilRow(Period period) {
    long end =
        period.until() == null ? endOfDays : period.until().toEpochDay() - cube.days().first() + 1;
    return Math.max(fromRow(period), cube.days().firstRow(Math.min(end, endOfDays)));
  }

  /** Whether every row within the range passes. */
  boolean passesAll() {
    return tests.isEmpty();
  }

  /**
   * Positions within rows [from, until) that pass, at the front of the target.
   *
   * @param codes room for a block
   */
  int select(int from, int until, int[] target, int[] codes) {
    int count = -1;
    for (Test test : tests) {
      if (count < 0) {
        count = test.column.select(test.passes, from, until, target, codes);
      } else {
        test.column.gather(from, target, count, codes);
        count = next(test.passes, codes, count, target);
      }
    }
    return count;
  }

  private static int next(boolean[] passes, int[] codes, int count, int[] target) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      target[kept] = target[i];
      kept += passes[codes[i]] ? 1 : 0;
    }
    return kept;
  }

  private void restrict(Map<Column, boolean[]> accepted, Dimension dimension, Selection selection) {
    Axis axis = cube.axes().get(dimension);
    boolean[] keys = new boolean[axis.size()];
    for (int key = 0; key < keys.length; key++) {
      keys[key] = selection.accepts(axis.keys().get(key));
    }
    boolean[] passes =
        accepted.computeIfAbsent(axis.column(), column -> allTrue(axis.keyOfCode().length));
    for (int code = 0; code < passes.length; code++) {
      passes[code] &= keys[axis.keyOfCode()[code]];
    }
  }

  /** Days that follow each other without a gap are a row range and need no test. */
  private boolean isOnePeriod(boolean[] days) {
    int first = 0;
    while (first < days.length && !days[first]) {
      first++;
    }
    int end = days.length;
    while (end > first && !days[end - 1]) {
      end--;
    }
    firstDay = first;
    endOfDays = end;
    for (int day = first; day < end; day++) {
      if (!days[day]) {
        return false;
      }
    }
    return true;
  }

  private static boolean[] allTrue(int length) {
    boolean[] all = new boolean[length];
    Arrays.fill(all, true);
    return all;
  }
}
