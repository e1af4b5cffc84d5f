package io.tillsight.core.cube;

import java.util.Arrays;

/**
 * The rows of a query by some dimensions from its grouping: the groups that have a line, in order
 * of their keys.
 */
final class Answer {
  private final Query query;
  private final Grouping grouping;
  private final Layout layout;
  private final long[] lines;
  private final long mask;
  private final int[] axes;
  private final int[] groups;
  private final int[][] keys;
  private int size;

  private Answer(Query query, Grouping grouping) {
    this.query = query;
    this.grouping = grouping;
    this.layout = grouping.layout();
    axes = query.by().stream().mapToInt(layout.dimensions()::indexOf).toArray();
    lines = grouping.cells().lines();
    mask = grouping.cells().mask();
    // One more, so that a group can be written before it is known to be present.
    int room = present(grouping.size()) + 1;
    groups = new int[room];
    keys = new int[axes.length][room];
  }

  static Rows of(Query query, Grouping grouping) {
    Answer answer = new Answer(query, grouping);
    if (grouping.isByPosition()) {
      answer.collect(0, 0, new int[answer.axes.length]);
    } else {
      answer.collectOccurring();
    }
    return answer.rows();
  }

  private int present(int size) {
    int present = 0;
    for (int i = 0; i < size; i++) {
      present += (lines[i] & mask) != 0 ? 1 : 0;
    }
    return present;
  }

  private Rows rows() {
    String[][] texts = new String[axes.length][];
    for (int i = 0; i < axes.length; i++) {
      texts[i] = layout.axis(axes[i]).texts();
    }
    long[][] values = new long[query.measures().size()][];
    for (int i = 0; i < values.length; i++) {
      values[i] = grouping.values(query.measures().get(i), groups, size);
    }
    return new Rows(query, texts, keys, values);
  }

  private void collect(int depth, int position, int[] current) {
    int axis = axes[depth];
    int stride = (int) layout.stride(axis);
    int length = layout.axis(axis).size();
    if (depth == axes.length - 1) {
      collectLast(position, stride, length, current);
      return;
    }
    for (int key = 0; key < length; key++) {
      current[depth] = key;
      collect(depth + 1, position + key * stride, current);
    }
  }

  private void collectLast(int position, int stride, int length, int[] current) {
    int from = size;
    int last = axes.length - 1;
    int[] ofLast = keys[last];
    for (int key = 0, group = position; key < length; key++, group += stride) {
      groups[size] = group;
      ofLast[size] = key;
      size += (lines[group] & mask) != 0 ? 1 : 0; // without a branch that cannot be foreseen
    }
    for (int depth = 0; depth < last; depth++) {
      Arrays.fill(keys[depth], from, size, current[depth]);
    }
  }

  private void collectOccurring() {
    LongIndex ranks = new LongIndex();
    long[] sorted = new long[grouping.size()];
    for (int group = 0; group < sorted.length; group++) {
      sorted[group] = rank(grouping.position(group));
      ranks.indexOf(sorted[group]); // numbers them like the groups
    }
    Arrays.sort(sorted);
    for (long rank : sorted) {
      int group = ranks.indexOf(rank);
      if ((lines[group] & mask) != 0) {
        for (int depth = 0; depth < axes.length; depth++) {
          keys[depth][size] = key(grouping.position(group), axes[depth]);
        }
        groups[size++] = group;
      }
    }
  }

  /** A number that grows in the order of the query's keys. */
  private long rank(long position) {
    long rank = 0;
    for (int axis : axes) {
      rank = rank * Math.max(1, layout.axis(axis).size()) + key(position, axis);
    }
    return rank;
  }

  private int key(long position, int axis) {
    return (int) (position / layout.stride(axis) % Math.max(1, layout.axis(axis).size()));
  }
}
