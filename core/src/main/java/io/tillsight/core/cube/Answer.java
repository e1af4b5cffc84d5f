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
  private final int bits;
  private final int[] axes;
  private int[] groups;
  private int size;

  private Answer(Query query, Grouping grouping) {
    this.query = query;
    this.grouping = grouping;
    this.layout = grouping.layout();
    lines = grouping.cells().lines();
    bits = grouping.cells().bits();
    axes = query.by().stream().mapToInt(layout.dimensions()::indexOf).toArray();
  }

  static Rows of(Query query, Grouping grouping) {
    Answer answer = new Answer(query, grouping);
    if (grouping.isByPosition()) {
      answer.collect();
    } else {
      answer.collectOccurring();
    }
    return answer.rows();
  }

  private Rows rows() {
    String[][] texts = new String[axes.length][];
    int[][] keys = new int[axes.length][];
    for (int i = 0; i < axes.length; i++) {
      texts[i] = layout.axis(axes[i]).texts();
      keys[i] = grouping.keys(axes[i], groups, size);
    }
    long[][] values = new long[query.measures().size()][];
    for (int i = 0; i < values.length; i++) {
      values[i] = grouping.values(query.measures().get(i), groups, size);
    }
    return new Rows(query, texts, keys, values);
  }

  private void collect() {
    int stride = (int) layout.stride(0);
    int from = grouping.firstKey() * stride;
    int end = grouping.endOfKeys() * stride;
    // One more, so that a group can be written before it is known to be present.
    groups = new int[present(lines, bits, from, end) + 1];
    boolean inOrder = true;
    for (int i = 0; i < axes.length; i++) {
      inOrder &= axes[i] == i;
    }
    if (inOrder) {
      size = collect(lines, bits, from, 1, end - from, groups, 0);
    } else {
      collect(0, 0);
    }
  }

  private void collect(int depth, int position) {
    int axis = axes[depth];
    int stride = (int) layout.stride(axis);
    int from = axis == 0 ? grouping.firstKey() : 0;
    int end = axis == 0 ? grouping.endOfKeys() : layout.axis(axis).size();
    if (depth == axes.length - 1) {
      size = collect(lines, bits, position + from * stride, stride, end - from, groups, size);
      return;
    }
    for (int key = from; key < end; key++) {
      collect(depth + 1, position + key * stride);
    }
  }

  /** Writes the groups with a line from a place on; returns the place behind them. */
  private static int collect(
      long[] lines, int bits, int from, int stride, int count, int[] groups, int place) {
    int next = place;
    for (int i = 0, group = from; i < count; i++, group += stride) {
      groups[next] = group;
      next += (int) presence(lines[group], bits);
    }
    return next;
  }

  private static int present(long[] lines, int bits, int from, int end) {
    long present = 0;
    for (int i = from; i < end; i++) {
      present += presence(lines[i], bits);
    }
    return (int) present;
  }

  /** 1 when any of the lower bits is set, else 0; a branch here could not be foreseen. */
  private static long presence(long lines, int bits) {
    long mask = (1L << bits) - 1;
    return (lines & mask) + mask >>> bits;
  }

  private void collectOccurring() {
    LongIndex ranks = new LongIndex();
    long[] sorted = new long[grouping.size()];
    for (int group = 0; group < sorted.length; group++) {
      sorted[group] = rank(grouping.position(group));
      ranks.indexOf(sorted[group]); // numbers them like the groups
    }
    Arrays.sort(sorted);
    groups = new int[sorted.length];
    for (long rank : sorted) {
      int group = ranks.indexOf(rank);
      groups[size] = group;
      size += (int) presence(lines[group], bits);
    }
  }

  /** A number that grows in the order of the query's keys. */
  private long rank(long position) {
    long rank = 0;
    for (int axis : axes) {
      rank = rank * Math.max(1, layout.axis(axis).size()) + layout.key(position, axis);
    }
    return rank;
  }
}
