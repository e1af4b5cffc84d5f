package io.tillsight.app.ui.filter;

import io.tillsight.core.cube.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Calendar periods around the last day of the data. */
public enum PeriodPreset {
  /** The last day. */
  DAY,
  /** Its ISO week, Monday to Sunday. */
  WEEK,
  /** Its month. */
  MONTH,
  /** Its calendar quarter. */
  QUARTER,
  /** Its calendar year. */
  YEAR,
  /** The twelve months up to it. */
  TWELVE_MONTHS,
  /** All days. */
  ALL;

  /** Key of its name: {@code preset.year}. */
  public String key() {
    return "preset." + name().toLowerCase(Locale.ROOT);
  }

  /**
   * The whole calendar period that holds the last day, so that an analysis can tell that it is
   * partial; all days when there is no last day.
   */
  public Period around(LocalDate lastDay) {
    if (lastDay == null || this == ALL) {
      return Period.ALL;
    }
    LocalDate from = firstDay(lastDay);
    return new Period(from, lastDay(from, lastDay));
  }

  private LocalDate firstDay(LocalDate day) {
    return switch (this) {
      case DAY, ALL -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
      case YEAR -> day.withDayOfYear(1);
      case TWELVE_MONTHS -> day.plusDays(1).minusYears(1);
    };
  }

  private LocalDate lastDay(LocalDate from, LocalDate day) {
    return switch (this) {
      case WEEK -> from.plusDays(6);
      case MONTH -> from.plusMonths(1).minusDays(1);
      case QUARTER -> from.plusMonths(3).minusDays(1);
      case YEAR -> from.plusYears(1).minusDays(1);
      default -> day;
    };
  }
}
