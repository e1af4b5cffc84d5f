package io.tillsight.core.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A filter against a cube: which rows can pass at all, and which codes pass in each column. */
final class RowFilter {
  private final Cube cube;
  private final Map<Column, boolean[]> accepted = new EnumMap<>(Column.class);
  private final List<Column> tested;
  private final int[] codes = new int[Aggregation.BLOCK];
  private int fromRow;
  private int untilRow;

  RowFilter(Cube cube, Filter filter) {
    this.cube = cube;
    filter.selections().forEach(this::restrict);
    restrictDays(filter.period());
    tested = new ArrayList<>(accepted.keySet());
  }

  int fromRow() {
    return fromRow;
  }

  int untilRow() {
    return untilRow;
  }

  /** Positions within rows [from, until) that pass, at the front of the target. */
  int select(int from, int until, int[] target) {
    int count = until - from;
    for (int i = 0; i < count; i++) {
      target[i] = i;
    }
    for (Column column : tested) {
      boolean[] passes = accepted.get(column);
      cube.codes().get(column).decode(from, until, codes);
      int kept = 0;
      for (int i = 0; i < count; i++) {
        int position = target[i];
        target[kept] = position;
        kept += passes[codes[position]] ? 1 : 0;
      }
      count = kept;
    }
    return count;
  }

  private void restrict(Dimension dimension, Selection selection) {
    Axis axis = cube.axes().get(dimension);
    boolean[] passes =
        accepted.computeIfAbsent(axis.column(), column -> allTrue(axis.keyOfCode().length));
    for (int code = 0; code < passes.length; code++) {
      passes[code] &= selection.accepts(axis.keys().get(axis.keyOfCode()[code]));
    }
  }

  /** A period is a row range; other calendar selections still test each row's day. */
  private void restrictDays(Period period) {
    int days = cube.dayOffset().length - 1;
    long first = period.from() == null ? 0 : period.from().toEpochDay() - cube.firstDay();
    long end = period.until() == null ? days : period.until().toEpochDay() - cube.firstDay() + 1;
    fromRow = cube.dayOffset()[clamp(first, days)];
    untilRow = Math.max(fromRow, cube.dayOffset()[clamp(end, days)]);
  }

  private static int clamp(long day, int days) {
    return (int) Math.max(0, Math.min(days, day));
  }

  private static boolean[] allTrue(int length) {
    boolean[] all = new boolean[length];
    Arrays.fill(all, true);
    return all;
  }
}
