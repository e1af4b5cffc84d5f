package io.tillsight.core.cube;

import io.tillsight.core.model.SaleStatus;
import java.util.Arrays;

/** First or last day with an active line, per group; rows come sorted by day. */
final class DayCounter implements Counter {
  private final boolean first;
  private final long firstDay;
  private long[] days = new long[0];

  DayCounter(Cube cube, boolean first) {
    this.first = first;
    this.firstDay = cube.days().first();
  }

  @Override
  public void ensure(int groups) {
    if (groups > days.length) {
      int known = days.length;
      days = Arrays.copyOf(days, Math.max(groups, known * 2));
      Arrays.fill(days, known, days.length, Rows.NONE);
    }
  }

  @Override
  public void add(Block block, int[] groups) {
    int[] status = block.codes(Column.STATUS);
    int[] day = block.codes(Column.DAY);
    for (int i = 0; i < block.count(); i++) {
      int group = groups[i];
      if (status[i] != SaleStatus.CANCELLED.ordinal() && (!first || days[group] == Rows.NONE)) {
        days[group] = firstDay + day[i];
      }
    }
  }

  @Override
  public long value(int group) {
    return days[group];
  }

  @Override
  public boolean canTakeAway() {
    return false;
  }

  @Override
  public boolean canMerge() {
    return true;
  }

  @Override
  public void merge(Counter other) {
    long[] others = ((DayCounter) other).days;
    for (int group = 0; group < days.length; group++) {
      if (others[group] != Rows.NONE) {
        boolean earlier = others[group] < days[group];
        days[group] = days[group] == Rows.NONE || earlier == first ? others[group] : days[group];
      }
    }
  }
}
