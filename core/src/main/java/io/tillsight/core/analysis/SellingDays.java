package io.tillsight.core.analysis;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * When the shop sells: the days with data and what is usual among them. Decides which periods are
 * partial (see docs/glossary.md).
 */
public final class SellingDays {
  private static final int WEEK = 7;

  private final List<LocalDate> days;
  private final boolean[] usual = new boolean[WEEK];
  private long longestGap;

  private SellingDays(List<LocalDate> days) {
    this.days = List.copyOf(days);
    findUsualWeekdays();
    for (int i = 1; i < days.size(); i++) {
      longestGap = Math.max(longestGap, new Period(days.get(i - 1), days.get(i)).days() - 2);
    }
  }

  /** Reads the days with active lines, whatever the filter of the screen. */
  public static SellingDays of(SalesEngine engine) {
    Rows rows = engine.rows(Query.by(Dimension.DAY, Filter.ALL, Measure.LINES));
    List<LocalDate> days = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.count(row, Measure.LINES) > 0) {
        days.add(LocalDate.parse(rows.key(row, 0)));
      }
    }
    return new SellingDays(days);
  }

  /** Whether there is no day with data. */
  public boolean isEmpty() {
    return days.isEmpty();
  }

  /** First day with data. */
  public LocalDate first() {
    return days.get(0);
  }

  /** Last day with data. */
  public LocalDate last() {
    return days.get(days.size() - 1);
  }

  /** From the first to the last day with data. */
  public Period span() {
    return new Period(first(), last());
  }

  /** The part of a period that lies within the data, null when none does. */
  public Period covered(Period period) {
    if (isEmpty()) {
      return null;
    }
    LocalDate from = later(period.from(), first());
    LocalDate until = earlier(period.until(), last());
    return until.isBefore(from) ? null : new Period(from, until);
  }

  /**
   * Whether a bounded period is partial: the data begin or end inside it, and days on which the
   * shop usually sells are missing.
   */
  public boolean isPartial(Period period) {
    Period covered = covered(period);
    if (covered == null) {
      return false;
    }
    return misses(period.from(), covered.from().minusDays(1))
        || misses(covered.until().plusDays(1), period.until());
  }

  /** Whether a usual selling day lies from the first to the last of these days. */
  private boolean misses(LocalDate from, LocalDate until) {
    boolean anyUsual = false;
    for (boolean weekday : usual) {
      anyUsual |= weekday;
    }
    if (!anyUsual) {
      return !until.isBefore(from) && new Period(from, until).days() > longestGap;
    }
    for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
      if (usual[day.getDayOfWeek().ordinal()]) {
        return true;
      }
    }
    return false;
  }

  /** A weekday is usual when the shop sold on at least half of its dates. */
  private void findUsualWeekdays() {
    if (days.isEmpty()) {
      return;
    }
    int[] sold = new int[WEEK];
    days.forEach(day -> sold[day.getDayOfWeek().ordinal()]++);
    int[] dates = new int[WEEK];
    for (LocalDate day = first(); !day.isAfter(last()); day = day.plusDays(1)) {
      dates[day.getDayOfWeek().ordinal()]++;
    }
    for (int weekday = 0; weekday < WEEK; weekday++) {
      usual[weekday] = sold[weekday] > 0 && 2 * sold[weekday] >= dates[weekday];
    }
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a == null || a.isBefore(b) ? b : a;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a == null || a.isAfter(b) ? b : a;
  }
}
