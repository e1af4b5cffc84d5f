package io.tillsight.core.cube;

import io.tillsight.core.model.SaleStatus;
import java.util.Arrays;
import java.util.BitSet;

/** Distinct known keys of a dimension on active lines, per group. */
final class KeyCounter implements Counter {
  private final Axis axis;
  private final int unknown;
  private final LongIndex pairs;
  private BitSet[] seen = new BitSet[0];
  private long[] counts = new long[0];

  /**
   * @param groups number of groups, 0 when it is not known
   */
  KeyCounter(Axis axis, int groups) {
    this.axis = axis;
    this.unknown = axis.unknown();
    // A bit set per group while that is small, pairs of group and key beyond.
    pairs = (long) groups * axis.size() <= 1 << 26 && groups > 0 ? null : new LongIndex();
  }

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
  public void add(Block block, int[] groups) {
    int[] codes = block.codes(axis.column());
    int[] status = block.codes(Column.STATUS);
    int[] keyOfCode = axis.keyOfCode();
    for (int i = 0; i < block.count(); i++) {
      int key = keyOfCode[codes[i]];
      if (key != unknown && status[i] != SaleStatus.CANCELLED.ordinal()) {
        count(groups[i], key);
      }
    }
  }

  private void count(int group, int key) {
    if (pairs != null) {
      int before = pairs.size();
      pairs.indexOf((long) group * axis.size() + key);
      counts[group] += pairs.size() - before;
      return;
    }
    if (seen[group] == null) {
      seen[group] = new BitSet(axis.size());
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

  @Override
  public boolean canTakeAway() {
    return false;
  }

  @Override
  public boolean canMerge() {
    return pairs == null;
  }

  @Override
  public void merge(Counter other) {
    BitSet[] others = ((KeyCounter) other).seen;
    for (int group = 0; group < others.length; group++) {
      if (others[group] != null && seen[group] != null) {
        seen[group].or(others[group]);
      } else if (others[group] != null) {
        seen[group] = others[group];
      }
      counts[group] = seen[group] == null ? 0 : seen[group].cardinality();
    }
  }
}
