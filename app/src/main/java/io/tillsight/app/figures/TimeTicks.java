package io.tillsight.app.figures;

import io.tillsight.app.chart.AxisTick;
import io.tillsight.app.words.Formats;
import io.tillsight.core.cube.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Names on a time axis in days since 1970: days, months, quarters or years, as there is room. */
final class TimeTicks {
  private static final int DAYS_NAMED = 45;
  private static final int MONTHS_NAMED = 14;
  private static final int QUARTERS_NAMED = 42;
  private static final int QUARTER = 3;

  private TimeTicks() {}

  static List<AxisTick> of(Period span, Formats formats) {
    if (span.days() <= DAYS_NAMED) {
      return weeks(span, formats);
    }
    YearMonth first = YearMonth.from(span.from());
    YearMonth last = YearMonth.from(span.until());
    long months = ChronoUnit.MONTHS.between(first, last) + 1;
    int step = months <= MONTHS_NAMED ? 1 : months <= QUARTERS_NAMED ? QUARTER : 12;
    List<AxisTick> ticks = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      if ((month.getMonthValue() - 1) % step == 0) {
        boolean year = month.getMonthValue() == 1 && months > MONTHS_NAMED;
        ticks.add(
            new AxisTick(
                month.atDay(1).toEpochDay(),
                year ? String.valueOf(month.getYear()) : formats.month(month.getMonthValue())));
      }
    }
    return ticks;
  }

  /** Every Monday, or every day of a week. */
  private static List<AxisTick> weeks(Period span, Formats formats) {
    List<AxisTick> ticks = new ArrayList<>();
    boolean each = span.days() <= 10;
    for (LocalDate day = span.from(); !day.isAfter(span.until()); day = day.plusDays(1)) {
      if (each || day.getDayOfWeek().getValue() == 1) {
        ticks.add(new AxisTick(day.toEpochDay(), formats.dayOfMonth(day)));
      }
    }
    return ticks;
  }
}
