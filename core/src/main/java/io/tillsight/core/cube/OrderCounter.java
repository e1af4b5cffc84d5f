package io.tillsight.core.cube;

import io.tillsight.core.model.SaleStatus;
import java.util.Arrays;

/**
 * Distinct orders per group. The lines of an order stand side by side, so it suffices to remember
 * the last order of each group; the few orders spread over several days go through a set.
 */
final class OrderCounter implements Counter {
  private final boolean[] split;
  private final boolean soldOnly;
  private final LongIndex seen = new LongIndex();
  private int[] last = new int[0];
  private long[] counts = new long[0];

  /**
   * @param soldOnly whether only lines that are neither cancelled nor returned make an order
   */
  OrderCounter(Cube cube, boolean soldOnly) {
    this.split = cube.orders().split();
    this.soldOnly = soldOnly;
  }

  @Override
  public void ensure(int groups) {
    if (groups > counts.length) {
      int known = last.length;
      int capacity = Math.max(groups, known * 2);
      last = Arrays.copyOf(last, capacity);
      Arrays.fill(last, known, capacity, -1);
      counts = Arrays.copyOf(counts, capacity);
    }
  }

  @Override
  public void add(Block block) {
    for (int i = 0; i < block.count; i++) {
      int row = block.selected[i];
      if (!soldOnly || block.status[row] < SaleStatus.CANCELLED.ordinal()) {
        count(block.groups[i], block.order[row]);
      }
    }
  }

  private void count(int group, int order) {
    if (last[group] == order) {
      return;
    }
    last[group] = order;
    if (split[order]) {
      int before = seen.size();
      seen.indexOf(((long) group << Integer.SIZE) | order);
      counts[group] += seen.size() - before;
    } else {
      counts[group]++;
    }
  }

  @Override
  public long value(int group) {
    return counts[group];
  }
}
