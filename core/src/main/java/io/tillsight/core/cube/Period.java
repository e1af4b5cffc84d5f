package io.tillsight.core.cube;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A span of days, both ends included.
 *
 * @param from first day, null for "from the beginning"
 * @param until last day, null for "to the end"
 */
public record Period(LocalDate from, LocalDate until) {
  /** All days. */
  public static final Period ALL = new Period(null, null);

  /** Refuses an end before the beginning. */
  public Period {
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("The period ends (" + until + ") before " + from);
    }
  }

  /** Whether the day lies inside. */
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  /** Number of days; the period must have both ends. */
  public long days() {
    return ChronoUnit.DAYS.between(from, until) + 1;
  }

  /** Whether both ends are given. */
  public boolean isBounded() {
    return from != null && until != null;
  }
}
