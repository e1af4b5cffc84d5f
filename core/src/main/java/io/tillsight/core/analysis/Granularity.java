package io.tillsight.core.analysis;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Calendar periods that a trend is made of. */
public enum Granularity {
  /** Single days. */
  DAY(Dimension.DAY),
  /** ISO weeks, Monday to Sunday. */
  WEEK(Dimension.WEEK),
  /** Calendar months. */
  MONTH(Dimension.MONTH),
  /** Calendar quarters. */
  QUARTER(Dimension.QUARTER),
  /** Calendar years. */
  YEAR(Dimension.YEAR);

  private final Dimension dimension;

  Granularity(Dimension dimension) {
    this.dimension = dimension;
  }

  /** The dimension whose keys name the periods. */
  public Dimension dimension() {
    return dimension;
  }

  /** The period that the day lies in. */
  public Period around(LocalDate day) {
    LocalDate from =
        switch (this) {
          case DAY -> day;
          case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case MONTH -> day.withDayOfMonth(1);
          case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
          case YEAR -> day.withDayOfYear(1);
        };
    return new Period(from, next(from).minusDays(1));
  }

  /** First day of the period after the one that starts here. */
  LocalDate next(LocalDate start) {
    return switch (this) {
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
      case QUARTER -> start.plusMonths(3);
      case YEAR -> start.plusYears(1);
    };
  }
}
