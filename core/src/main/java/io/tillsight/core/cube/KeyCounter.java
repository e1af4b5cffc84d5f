package io.tillsight.core.cube;

import io.tillsight.core.model.SaleStatus;
import java.util.Arrays;
import java.util.BitSet;

/** Distinct known keys of a dimension on active lines, per group. */
final class KeyCounter implements Counter {
  private final CodeColumn column;
  private final int[] keyOfCode;
  private final int cardinality;
  private final int unknown;
  private final int[] codes = new int[Aggregation.BLOCK];
  private BitSet[] seen = new BitSet[0];
  private final LongIndex pairs;

  KeyCounter(Cube cube, Dimension dimension, int groups) {
    Axis axis = cube.axes().get(dimension);
    column = cube.codes().get(axis.column());
    keyOfCode = axis.keyOfCode();
    cardinality = axis.keys().size();
    unknown = axis.keys().indexOf(Dimension.UNKNOWN);
    // A bit set per group while that is small, pairs of group and key beyond.
    pairs = (long) groups * cardinality <= 1 << 26 && groups > 0 ? null : new LongIndex();
  }

  private long[] counts = new long[0];

  @Override
  public void ensure(int groups) {
    if (pairs == null && groups > seen.length) {
      seen = Arrays.copyOf(seen, groups);
    }
    if (groups > counts.length) {
      counts = Arrays.copyOf(counts, Math.max(groups, counts.length * 2));
    }
  }

  @Override
  public void add(Block block) {
    column.decode(block.from, block.until, codes);
    for (int i = 0; i < block.count; i++) {
      int row = block.selected[i];
      int key = keyOfCode[codes[row]];
      if (key != unknown && block.status[row] != SaleStatus.CANCELLED.ordinal()) {
        count(block.groups[i], key);
      }
    }
  }

  private void count(int group, int key) {
    if (pairs != null) {
      int before = pairs.size();
      pairs.indexOf((long) group * cardinality + key);
      counts[group] += pairs.size() - before;
      return;
    }
    if (seen[group] == null) {
      seen[group] = new BitSet(cardinality);
    }
    if (!seen[group].get(key)) {
      seen[group].set(key);
      counts[group]++;
    }
  }

  @Override
  public long value(int group) {
    return counts[group];
  }
}
