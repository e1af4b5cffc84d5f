package io.tillsight.core.cube;

import io.tillsight.core.model.SaleStatus;
import java.util.Arrays;

/**
 * Everything that adds up, per group and status. Keeping the statuses apart lets net, gross,
 * returned, cancelled and pending follow from one pass.
 */
final class Sums {
  private static final int STATUSES = SaleStatus.values().length;

  private long[] amount = new long[0];
  private long[] quantity = new long[0];
  private long[] cost = new long[0];
  private long[] costed = new long[0];
  private long[] discount = new long[0];
  private long[] lines = new long[0];
  private long[] withoutOrder = new long[0];

  void ensure(int groups) {
    int length = groups * STATUSES;
    if (length > lines.length) {
      int capacity = Math.max(length, lines.length * 2);
      amount = Arrays.copyOf(amount, capacity);
      quantity = Arrays.copyOf(quantity, capacity);
      cost = Arrays.copyOf(cost, capacity);
      costed = Arrays.copyOf(costed, capacity);
      discount = Arrays.copyOf(discount, capacity);
      lines = Arrays.copyOf(lines, capacity);
      withoutOrder = Arrays.copyOf(withoutOrder, capacity);
    }
  }

  void add(Block block) {
    for (int i = 0; i < block.count; i++) {
      int row = block.selected[i];
      int cell = block.groups[i] * STATUSES + block.status[row];
      lines[cell]++;
      withoutOrder[cell] += block.orderGiven(row) ? 0 : 1;
      amount[cell] = Math.addExact(amount[cell], block.amount[row]);
      quantity[cell] = Math.addExact(quantity[cell], block.quantity[row]);
      if (block.cost[row] != ValueColumn.UNKNOWN) {
        cost[cell] = Math.addExact(cost[cell], block.cost[row]);
        costed[cell] = Math.addExact(costed[cell], block.amount[row]);
      }
      if (block.discount[row] != ValueColumn.UNKNOWN) {
        discount[cell] = Math.addExact(discount[cell], block.discount[row]);
      }
    }
  }

  boolean isPresent(int group) {
    return all(lines, group) > 0;
  }

  /** Value of a measure that adds up. */
  long value(Measure measure, int group) {
    return switch (measure) {
      case NET_SALES -> active(amount, group);
      case GROSS_SALES -> Math.subtractExact(all(amount, group), returned(group));
      case CANCELLED_SALES -> at(amount, group, SaleStatus.CANCELLED);
      case RETURNED_SALES -> -at(amount, group, SaleStatus.RETURNED);
      case PENDING_SALES -> at(amount, group, SaleStatus.PENDING);
      case COST -> active(cost, group);
      case COSTED_SALES -> active(costed, group);
      case DISCOUNT -> active(discount, group);
      case ALL_SALES -> all(amount, group);
      case UNITS -> active(quantity, group);
      case RETURNED_UNITS -> -at(quantity, group, SaleStatus.RETURNED);
      case LINES -> active(lines, group);
      case ALL_LINES -> all(lines, group);
      case LINES_WITHOUT_ORDER -> active(withoutOrder, group);
      default -> throw new IllegalArgumentException(measure + " does not add up");
    };
  }

  /** Net + returned + cancelled is all lines without the (negative) amounts of the returns. */
  private long returned(int group) {
    return at(amount, group, SaleStatus.RETURNED);
  }

  private static long at(long[] cells, int group, SaleStatus status) {
    return cells[group * STATUSES + status.ordinal()];
  }

  private static long all(long[] cells, int group) {
    long sum = 0;
    for (SaleStatus status : SaleStatus.values()) {
      sum = Math.addExact(sum, at(cells, group, status));
    }
    return sum;
  }

  private static long active(long[] cells, int group) {
    return Math.subtractExact(all(cells, group), at(cells, group, SaleStatus.CANCELLED));
  }
}
