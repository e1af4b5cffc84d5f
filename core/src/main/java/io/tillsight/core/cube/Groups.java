package io.tillsight.core.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the combinations of keys of a query. Few possible combinations are numbered by position;
 * of many possible ones only those that occur get a number.
 */
final class Groups {
  private static final long MOST_BY_POSITION = 1 << 20;

  private final Cube cube;
  private final List<Axis> axes;
  private final Map<Column, long[]> contribution = new EnumMap<>(Column.class);
  private final boolean byPosition;
  private final LongIndex occurring;
  private final int[] codes = new int[Aggregation.BLOCK];
  private final long[] positions = new long[Aggregation.BLOCK];
  private final int possible;

  Groups(Cube cube, List<Dimension> by) {
    this.cube = cube;
    axes = by.stream().map(cube.axes()::get).toList();
    long combinations = 1;
    for (Axis axis : axes) {
      long stride = combinations;
      long[] sums =
          contribution.computeIfAbsent(axis.column(), column -> new long[axis.keyOfCode().length]);
      for (int code = 0; code < sums.length; code++) {
        sums[code] += stride * axis.keyOfCode()[code];
      }
      combinations = Math.multiplyExact(combinations, Math.max(1, axis.keys().size()));
    }
    byPosition = combinations <= MOST_BY_POSITION;
    possible = byPosition ? (int) combinations : 0;
    occurring = byPosition ? null : new LongIndex();
  }

  /** Number of groups known so far; grows when groups are numbered as they occur. */
  int size() {
    return byPosition ? possible : occurring.size();
  }

  /** Group of each selected row of the block that starts at {@code from}. */
  void number(int from, int until, int[] selected, int count, int[] target) {
    Arrays.fill(positions, 0, count, 0);
    contribution.forEach((column, sums) -> add(column, sums, from, until, selected, count));
    for (int i = 0; i < count; i++) {
      target[i] = byPosition ? (int) positions[i] : occurring.indexOf(positions[i]);
    }
  }

  private void add(Column column, long[] sums, int from, int until, int[] selected, int count) {
    cube.codes().get(column).decode(from, until, codes);
    for (int i = 0; i < count; i++) {
      positions[i] += sums[codes[selected[i]]];
    }
  }

  /** The keys of a group, in the order of the query. */
  List<String> keys(int group) {
    long position = byPosition ? group : occurring.value(group);
    List<String> keys = new ArrayList<>(axes.size());
    for (Axis axis : axes) {
      int size = Math.max(1, axis.keys().size());
      keys.add(axis.keys().get((int) (position % size)));
      position /= size;
    }
    return keys;
  }
}
