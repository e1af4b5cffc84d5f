package io.tillsight.core.cube;

import io.tillsight.core.model.SaleStatus;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a line adds to a measure that adds up.
 *
 * @param what the figure of the line
 * @param statuses lines of other statuses add nothing
 * @param negative whether the measure is shown against the sign of its sum
 */
record Addend(What what, Set<SaleStatus> statuses, boolean negative) {
  private static final Set<SaleStatus> ACTIVE =
      EnumSet.complementOf(EnumSet.of(SaleStatus.CANCELLED));
  private static final Map<Measure, Addend> ALL = new EnumMap<>(Measure.class);

  /** A figure of a line. */
  enum What {
    AMOUNT,
    AMOUNT_WITH_COST,
    QUANTITY,
    COST,
    DISCOUNT,
    LINE,
    LINE_WITHOUT_ORDER;

    /** The column it is read from, null for a mere count. */
    Amount column() {
      return switch (this) {
        case AMOUNT, AMOUNT_WITH_COST -> Amount.AMOUNT;
        case QUANTITY -> Amount.QUANTITY;
        case COST -> Amount.COST;
        case DISCOUNT -> Amount.DISCOUNT;
        default -> null;
      };
    }
  }

  static {
    Set<SaleStatus> all = EnumSet.allOf(SaleStatus.class);
    Set<SaleStatus> active = ACTIVE;
    Set<SaleStatus> cancelled = EnumSet.of(SaleStatus.CANCELLED);
    Set<SaleStatus> returned = EnumSet.of(SaleStatus.RETURNED);
    ALL.put(Measure.NET_SALES, new Addend(What.AMOUNT, active, false));
    // Net + returned + cancelled is all lines without the (negative) amounts of the returns.
    ALL.put(
        Measure.GROSS_SALES,
        new Addend(What.AMOUNT, EnumSet.complementOf(EnumSet.of(SaleStatus.RETURNED)), false));
    ALL.put(Measure.CANCELLED_SALES, new Addend(What.AMOUNT, cancelled, false));
    ALL.put(Measure.RETURNED_SALES, new Addend(What.AMOUNT, returned, true));
    ALL.put(Measure.PENDING_SALES, new Addend(What.AMOUNT, EnumSet.of(SaleStatus.PENDING), false));
    ALL.put(Measure.COST, new Addend(What.COST, active, false));
    ALL.put(Measure.COSTED_SALES, new Addend(What.AMOUNT_WITH_COST, active, false));
    ALL.put(Measure.DISCOUNT, new Addend(What.DISCOUNT, active, false));
    ALL.put(Measure.ALL_SALES, new Addend(What.AMOUNT, all, false));
    ALL.put(Measure.UNITS, new Addend(What.QUANTITY, active, false));
    ALL.put(Measure.RETURNED_UNITS, new Addend(What.QUANTITY, returned, true));
    ALL.put(Measure.LINES, new Addend(What.LINE, active, false));
    ALL.put(Measure.ALL_LINES, new Addend(What.LINE, all, false));
    ALL.put(Measure.LINES_WITHOUT_ORDER, new Addend(What.LINE_WITHOUT_ORDER, active, false));
  }

  /** The addend of a measure, null for one that does not add up. */
  static Addend of(Measure measure) {
    return ALL.get(measure);
  }

  /** Whether all lines count but the cancelled ones. */
  boolean isOfActiveLines() {
    return statuses.equals(ACTIVE);
  }

  /** Whether lines of every status count. */
  boolean isOfAllLines() {
    return statuses.size() == SaleStatus.values().length;
  }

  /** All bits where lines of the status count, none where they do not; by ordinal. */
  long[] masks() {
    long[] masks = new long[SaleStatus.values().length];
    for (SaleStatus status : statuses) {
      masks[status.ordinal()] = -1;
    }
    return masks;
  }

  /** What the sum of the decoded figures is to be multiplied by. */
  long factor(Cube cube) {
    long divisor = what.column() == null ? 1 : cube.amounts().get(what.column()).divisor();
    return negative ? -divisor : divisor;
  }

  /** Whether the sum of any rows takes at most this many bits, its sign included. */
  boolean sumsTake(int bits, Cube cube) {
    return what.column() == null
        ? bits > Integer.SIZE
        : cube.amounts().get(what.column()).sumsTake(bits);
  }
}
