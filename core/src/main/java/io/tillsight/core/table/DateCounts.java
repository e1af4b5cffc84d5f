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

  void add(DateText date, String text, long line) {
    times += date.hasTime() ? 1 : 0;
    twelveHours += date.twelveHours() ? 1 : 0;
    switch (date.shape()) {
      case YEAR_FIRST -> yearFirst++;
      case NAMED -> named++;
      case COMPACT -> addCompact(date);
      case YEAR_LAST -> addYearLast(date, text, line);
    }
  }

  private void addCompact(DateText date) {
    compact++;
    if (date.twoDigitYear()) {
      compactSix += date.day(DateOrder.DMY) != null ? 1 : 0;
      return;
    }
    compactYearFirst += isLikely(date, DateOrder.YMD) ? 1 : 0;
    compactDayFirst += isLikely(date, DateOrder.DMY) ? 1 : 0;
  }

  private static boolean isLikely(DateText date, DateOrder order) {
    java.time.LocalDate day = date.day(order);
    return day != null && day.getYear() >= 1950 && day.getYear() <= 2100;
  }

  private void addYearLast(DateText date, String text, long line) {
    yearLast++;
    twoDigitYears += date.twoDigitYear() ? 1 : 0;
    dotted += date.separator() == '.' ? 1 : 0;
    firstIsOne += date.first() == 1 ? 1 : 0;
    boolean first = date.first() > MONTHS && date.first() <= 31;
    boolean second = date.second() > MONTHS && date.second() <= 31;
    if (first && !second) {
      dayFirst++;
    } else if (second && !first) {
      monthFirst++;
    } else if (date.first() <= MONTHS && date.second() <= MONTHS && date.first() != date.second()) {
      firstOpen = open == 0 ? text : firstOpen;
      firstOpenLine = open == 0 ? line : firstOpenLine;
      open++;
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
