package io.tillsight.core.cube;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Selections of calendar periods that are one period. */
final class Narrowing {
  /** Dimensions whose keys are single periods. */
  static final Set<Dimension> PERIODS =
      Collections.unmodifiableSet(EnumSet.range(Dimension.DAY, Dimension.YEAR));

  private Narrowing() {}

  /** The days of a period that a selection keeps, null when they are not one period. */
  static Period of(Dimension dimension, Selection selection, Period period) {
    if (selection.excluded() || selection.keys().isEmpty()) {
      return null;
    }
    LocalDate from = null;
    LocalDate until = null;
    for (String key : selection.keys()) {
      Period part = Calendars.period(dimension, key);
      if (until != null && !part.from().equals(until.plusDays(1))) {
        return null;
      }
      from = from == null ? part.from() : from;
      until = part.until();
    }
    from = period.from() != null && period.from().isAfter(from) ? period.from() : from;
    until = period.until() != null && period.until().isBefore(until) ? period.until() : until;
    return until.isBefore(from) ? null : new Period(from, until);
  }
}
