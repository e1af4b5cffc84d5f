package io.tillsight.core.table;

import io.tillsight.core.table.value.DateOrder;
import io.tillsight.core.table.value.DateText;

/** What the dates of a column prove. */
final class DateCounts {
  private static final int MONTHS = 12;
  long yearFirst;
  long yearLast;
  long named;
  long compact;
  long compactYearFirst;
  long compactDayFirst;
  long compactSix;
  long times;
  long twoDigitYears;
  long twelveHours;
  long dotted;
  long dayFirst;
  long monthFirst;
  long open;
  long firstOpenLine;
  String firstOpen = "";
  long firstIsOne;

  private long repeats = 1;

  /**
   * Counts a date that comes several times.
   *
   * @param line where it comes first
   */
  void add(DateText date, String text, long line, long count) {
    repeats = count;
    times += date.hasTime() ? repeats : 0;
    twelveHours += date.twelveHours() ? repeats : 0;
    switch (date.shape()) {
      case YEAR_FIRST -> yearFirst += repeats;
      case NAMED -> named += repeats;
      case COMPACT -> addCompact(date);
      case YEAR_LAST -> addYearLast(date, text, line);
    }
  }

  /** Adds what others count. */
  void add(DateCounts others) {
    yearFirst += others.yearFirst;
    yearLast += others.yearLast;
    named += others.named;
    compact += others.compact;
    compactYearFirst += others.compactYearFirst;
    compactDayFirst += others.compactDayFirst;
    compactSix += others.compactSix;
    times += others.times;
    twoDigitYears += others.twoDigitYears;
    twelveHours += others.twelveHours;
    dotted += others.dotted;
    dayFirst += others.dayFirst;
    monthFirst += others.monthFirst;
    firstIsOne += others.firstIsOne;
    if (others.open > 0) {
      addOpen(others.firstOpen, others.firstOpenLine, others.open);
    }
  }

  private void addOpen(String text, long line, long count) {
    boolean earlier = open == 0 || line < firstOpenLine;
    firstOpen = earlier ? text : firstOpen;
    firstOpenLine = earlier ? line : firstOpenLine;
    open += count;
  }

  private void addCompact(DateText date) {
    compact += repeats;
    if (date.twoDigitYear()) {
      compactSix += date.day(DateOrder.DMY) != null ? repeats : 0;
      return;
    }
    compactYearFirst += isLikely(date, DateOrder.YMD) ? repeats : 0;
    compactDayFirst += isLikely(date, DateOrder.DMY) ? repeats : 0;
  }

  private static boolean isLikely(DateText date, DateOrder order) {
    java.time.LocalDate day = date.day(order);
    return day != null && day.getYear() >= 1950 && day.getYear() <= 2100;
  }

  private void addYearLast(DateText date, String text, long line) {
    yearLast += repeats;
    twoDigitYears += date.twoDigitYear() ? repeats : 0;
    dotted += date.separator() == '.' ? repeats : 0;
    firstIsOne += date.first() == 1 ? repeats : 0;
    boolean first = date.first() > MONTHS && date.first() <= 31;
    boolean second = date.second() > MONTHS && date.second() <= 31;
    if (first && !second) {
      dayFirst += repeats;
    } else if (second && !first) {
      monthFirst += repeats;
    } else if (date.first() <= MONTHS && date.second() <= MONTHS && date.first() != date.second()) {
      addOpen(text, line, repeats);
    }
  }

  /** Cells that are dates for sure, whatever the order. */
  long dates() {
    return yearFirst + yearLast + named;
  }

  boolean hasOpenOrder() {
    return dayFirst == 0 && monthFirst == 0 && open > 0;
  }

  boolean contradicts() {
    return dayFirst > 0 && monthFirst > 0;
  }
}
