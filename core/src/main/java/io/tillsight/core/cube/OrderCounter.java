package io.tillsight.core.cube;

import io.tillsight.core.model.SaleStatus;
import java.util.Arrays;

/**
 * Distinct orders per group. The lines of an order stand side by side, so it suffices to remember
 * the last run of each group; the few orders with several runs are counted run by run.
 */
final class OrderCounter implements Counter {
  private static final int NOT_SOLD = SaleStatus.CANCELLED.ordinal();

  private final Orders orders;
  private final Bits firsts;
  private final int statuses;
  private final LongIndex seen = new LongIndex();
  private int[] runsOfSeen = new int[16];
  private int[] last = new int[0];
  private long[] counts = new long[0];

  /**
   * @param soldOnly whether only lines that are neither cancelled nor returned make an order
   */
  OrderCounter(Cube cube, boolean soldOnly) {
    this.orders = cube.orders();
    this.firsts = soldOnly ? cube.soldOrders() : cube.orders().firstLines();
    this.statuses = soldOnly ? NOT_SOLD : SaleStatus.values().length;
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
  public void restart() {
    Arrays.fill(last, -1);
  }

  @Override
  public void add(Block block, int[] groups) {
    boolean one = counts.length == 1 && !orders.anySplit();
    int whole = one ? block.countWhole(firsts) : -1;
    if (whole >= 0) {
      counts[0] += (long) whole * block.sign();
      return;
    }
    int[] runs = block.runs();
    int[] status = block.codes(Column.STATUS);
    if (one) {
      addToOne(runs, status, block.count(), block.sign());
      return;
    }
    for (int i = 0; i < block.count(); i++) {
      int group = groups[i];
      if (status[i] < statuses && last[group] != runs[i]) {
        last[group] = runs[i];
        counts[group] += isCounted(group, runs[i], block.sign()) ? block.sign() : 0;
      }
    }
  }

  private void addToOne(int[] runs, int[] status, int count, int sign) {
    int before = last[0];
    int found = 0;
    for (int i = 0; i < count; i++) {
      int run = status[i] < statuses ? runs[i] : before;
      found += run != before ? 1 : 0;
      before = run;
    }
    last[0] = before;
    counts[0] += (long) found * sign;
  }

  /** Whether the run brings its order into the group, or takes it out. */
  private boolean isCounted(int group, int run, int sign) {
    int order = orders.anySplit() ? orders.splitOrder(run) : -1;
    if (order < 0) {
      return true;
    }
    int index = seen.indexOf(((long) group << Integer.SIZE) | order);
    if (index >= runsOfSeen.length) {
      runsOfSeen = Arrays.copyOf(runsOfSeen, index * 2);
    }
    int before = runsOfSeen[index];
    runsOfSeen[index] += sign;
    return before == 0 || runsOfSeen[index] == 0;
  }

  @Override
  public long value(int group) {
    return counts[group];
  }

  @Override
  public boolean canTakeAway() {
    return true;
  }

  @Override
  public boolean canMerge() {
    return !orders.anySplit();
  }

  @Override
  public void merge(Counter other) {
    Sum.sideBySide(((OrderCounter) other).counts, 0, counts, 0, counts.length);
  }
}
