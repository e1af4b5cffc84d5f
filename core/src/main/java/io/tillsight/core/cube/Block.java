package io.tillsight.core.cube;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The rows at hand during a scan: those of a short range that pass a filter, side by side. Columns
 * are decoded when they are first asked for.
 */
final class Block {
  /** Rows that are looked at together; small enough for the nearest caches. */
  static final int LENGTH = 4096;

  private final Cube cube;
  private final int[] positions = new int[LENGTH];
  private final int[] scratch = new int[LENGTH];
  private final int[] groups = new int[LENGTH];
  private final Map<Column, Lazy<int[]>> codes = new EnumMap<>(Column.class);
  private final Map<Amount, Lazy<long[]>> amounts = new EnumMap<>(Amount.class);
  private final Map<Measure, Lazy<long[]>> values = new EnumMap<>(Measure.class);
  private final Map<Measure, Lazy<long[]>> counted = new EnumMap<>(Measure.class);
  private final Lazy<int[]> runs = new Lazy<>(new int[LENGTH]);
  private final Lazy<int[]> cancelled = new Lazy<>(new int[LENGTH]);
  private int cancelledCount;
  private int from;
  private int until;
  private int count;
  private int sign;
  private boolean whole;
  private boolean all;
  private int load;

  /** Room for a column, with the number of the load that filled it. */
  private static final class Lazy<T> {
    private final T content;
    private int load;

    Lazy(T content) {
      this.content = content;
    }
  }

  Block(Cube cube) {
    this.cube = cube;
  }

  /**
   * Takes the rows of [from, until) that pass.
   *
   * @param sign 1 to add them, -1 to take them away
   */
  void load(int from, int until, RowFilter filter, int sign) {
    this.from = from;
    this.until = until;
    this.sign = sign;
    load++;
    count = until - from;
    whole = filter.passesAll();
    all = whole;
    if (!all) {
      count = filter.select(from, until, positions, scratch);
      all = count == until - from;
    }
  }

  /** Number of rows. */
  int count() {
    return count;
  }

  /**
   * Number of bits of the rows.
   *
   * @return -1 when the filter may leave rows out
   */
  int countWhole(Bits bits) {
    return whole ? bits.count(from, until) : -1;
  }

  /** 1 when they are added, -1 when they are taken away. */
  int sign() {
    return sign;
  }

  /** Room for a number per row. */
  int[] groups() {
    return groups;
  }

  int[] codes(Column column) {
    Lazy<int[]> lazy = codes.computeIfAbsent(column, c -> new Lazy<>(new int[LENGTH]));
    if (lazy.load != load) {
      lazy.load = load;
      CodeColumn stored = cube.codes().get(column);
      if (all) {
        stored.decode(from, until, lazy.content);
      } else {
        stored.gather(from, positions, count, lazy.content);
      }
    }
    return lazy.content;
  }

  /** The key of each row along a dimension, times the stride. */
  void place(Axis axis, int stride, int[] target) {
    if (all && axis.column() == Column.DAY) {
      cube.days().place(from, until, axis.keyOfCode(), stride, target);
    } else if (axis.plain()) {
      Place.plain(stride, codes(axis.column()), count, target);
    } else {
      Place.keys(axis.keyOfCode(), stride, codes(axis.column()), count, target);
    }
  }

  /** The run of orders of each row. */
  int[] runs() {
    if (runs.load != load) {
      runs.load = load;
      if (all) {
        cube.orders().decode(from, until, runs.content);
      } else {
        cube.orders().gather(from, positions, count, runs.content);
      }
    }
    return runs.content;
  }

  /** Which rows are cancelled: {@link #cancelledCount} indices of rows. */
  int[] cancelled() {
    if (cancelled.load != load) {
      cancelled.load = load;
      cancelledCount =
          all
              ? cube.cancelled().places(from, until, cancelled.content)
              : Values.cancelled(codes(Column.STATUS), count, cancelled.content);
    }
    return cancelled.content;
  }

  /** How many rows are cancelled. */
  int cancelledCount() {
    cancelled();
    return cancelledCount;
  }

  /** What each row adds to a measure, with the sign of the load. */
  long[] values(Measure measure) {
    Lazy<long[]> lazy = values.computeIfAbsent(measure, m -> new Lazy<>(new long[LENGTH]));
    if (lazy.load != load) {
      lazy.load = load;
      addends(Addend.of(measure), lazy.content);
      if (sign < 0) {
        Values.negate(lazy.content, count);
      }
    }
    return lazy.content;
  }

  /** The same, shifted by some bits, and the row itself as a one in the bits below. */
  long[] counted(Measure measure, int bits) {
    Lazy<long[]> lazy = counted.computeIfAbsent(measure, m -> new Lazy<>(new long[LENGTH]));
    if (lazy.load != load) {
      lazy.load = load;
      addends(Addend.of(measure), lazy.content);
      Values.count(lazy.content, bits, sign, count);
    }
    return lazy.content;
  }

  private void addends(Addend addend, long[] target) {
    figures(addend.what(), target);
    if (addend.isOfActiveLines()) {
      clear(cancelled(), cancelledCount, target);
    } else if (!addend.isOfAllLines()) {
      Values.keep(addend.masks(), codes(Column.STATUS), target, count);
    }
  }

  private void figures(Addend.What what, long[] target) {
    switch (what) {
      case LINE -> Arrays.fill(target, 0, count, 1);
      case LINE_WITHOUT_ORDER -> {
        for (int i = 0; i < count; i++) {
          int row = from + (all ? i : positions[i]);
          target[i] = cube.orders().isWithoutNumber(row) ? 1 : 0;
        }
      }
      case AMOUNT_WITH_COST ->
          Values.keepKnown(amounts(Amount.AMOUNT), amounts(Amount.COST), target, count);
      default -> {
        ValueColumn stored = cube.amounts().get(what.column());
        decode(stored, target);
        if (stored.anyUnknown()) {
          Values.keepKnown(target, target, target, count);
        }
      }
    }
  }

  private long[] amounts(Amount amount) {
    Lazy<long[]> lazy = amounts.computeIfAbsent(amount, a -> new Lazy<>(new long[LENGTH]));
    if (lazy.load != load) {
      lazy.load = load;
      decode(cube.amounts().get(amount), lazy.content);
    }
    return lazy.content;
  }

  private void decode(ValueColumn stored, long[] target) {
    if (all) {
      stored.decode(from, until, target);
    } else {
      stored.gather(from, positions, count, target);
    }
  }

  private static void clear(int[] rows, int count, long[] values) {
    for (int i = 0; i < count; i++) {
      values[rows[i]] = 0;
    }
  }
}
