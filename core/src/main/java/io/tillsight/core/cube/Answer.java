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
  private final int[] groups;
  private final int[][] keys;
  private int size;

  private Answer(Query query, Grouping grouping) {
    this.query = query;
    this.grouping = grouping;
    this.layout = grouping.layout();
    axes = query.by().stream().mapToInt(layout.dimensions()::indexOf).toArray();
    lines = grouping.cells().lines();
    bits = grouping.cells().bits();
    // One more, so that a group can be written before it is known to be present.
    int room = present() + 1;
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

  /** 1 when any of the lower bits is set, else 0; a branch here could not be foreseen. */
  private static int presence(long lines, int bits) {
    long mask = (1L << bits) - 1;
    return (int) ((lines & mask) + mask >>> bits);
  }

  private int present() {
    boolean byPosition = grouping.isByPosition();
    int stride = byPosition ? (int) layout.stride(0) : 0;
    int from = byPosition ? grouping.firstKey() * stride : 0;
    int end = byPosition ? grouping.endOfKeys() * stride : grouping.size();
    int present = 0;
    for (int i = from; i < end; i++) {
      present += presence(lines[i], bits);
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
    int from = axis == 0 ? grouping.firstKey() : 0;
    int end = axis == 0 ? grouping.endOfKeys() : layout.axis(axis).size();
    if (depth == axes.length - 1) {
      collectLast(position, stride, from, end, current);
      return;
    }
    for (int key = from; key < end; key++) {
      current[depth] = key;
      collect(depth + 1, position + key * stride, current);
    }
  }

  private void collectLast(int position, int stride, int first, int end, int[] current) {
    int from = size;
    int last = axes.length - 1;
    size =
        collect(
            lines, bits, position + first * stride, stride, first, end, groups, keys[last], from);
    for (int depth = 0; depth < last; depth++) {
      Arrays.fill(keys[depth], from, size, current[depth]);
    }
  }

  /** Writes the groups with a line and their keys from a place on; returns the place behind. */
  private static int collect(
      long[] lines,
      int bits,
      int position,
      int stride,
      int first,
      int end,
      int[] groups,
      int[] keys,
      int from) {
    int place = from;
    for (int key = first, group = position; key < end; key++, group += stride) {
      groups[place] = group;
      keys[place] = key;
      place += presence(lines[group], bits);
    }
    return place;
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
      if (presence(lines[group], bits) > 0) {
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
