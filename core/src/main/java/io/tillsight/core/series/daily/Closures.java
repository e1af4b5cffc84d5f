package io.tillsight.core.series.daily;

/**
 * When the shop will be closed: a weekday without sales lately, or a day of the year without sales
 * in all earlier years (on an otherwise open week).
 */
final class Closures {

  /** A longer one cuts the history. */
  static final int LONG_CLOSURE = 60;

  private static final int WEEKS = 6;
  private static final int SHUT = 28;

  private final double[] values;
  private final DayCalendar calendar;
  private final int from;

  Closures(double[] values, DayCalendar calendar) {
    this.values = values;
    this.calendar = calendar;
    this.from = afterLongClosure(values);
  }

  /** The first day after the last closure of more than sixty days, or after the opening. */
  private static int afterLongClosure(double[] values) {
    int start = 0;
    int zeros = LONG_CLOSURE + 1;
    for (int i = 0; i < values.length; i++) {
      if (values[i] > 0) {
        start = zeros > LONG_CLOSURE ? i : start;
        zeros = 0;
      } else {
        zeros++;
      }
    }
    return start;
  }

  /** First day of the history in use. */
  int from() {
    return from;
  }

  /** Whether nothing was sold for the last four weeks. */
  boolean shut() {
    for (int i = Math.max(0, values.length - SHUT); i < values.length; i++) {
      if (values[i] > 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the shop will be closed on this future day. */
  boolean closed(int day) {
    return closedWeekday(calendar.weekday(day))
        || closedYearly(DayCalendar.Rule.FIXED_DATE, day, 1)
        || closedYearly(DayCalendar.Rule.EASTER, day, 2)
        || closedYearly(DayCalendar.Rule.NTH_WEEKDAY, day, 3);
  }

  private boolean closedWeekday(int weekday) {
    int open = 0;
    int seen = 0;
    for (int i = values.length - 1; i >= from && seen < WEEKS; i--) {
      if (calendar.weekday(i) == weekday) {
        seen++;
        open += values[i] > 0 ? 1 : 0;
      }
    }
    return seen >= WEEKS && open == 0;
  }

  private boolean closedYearly(DayCalendar.Rule rule, int day, int fewest) {
    int key = calendar.key(rule, day);
    int closed = 0;
    for (int i = values.length - 1; i >= from; i--) {
      if (key >= 0 && calendar.key(rule, i) == key) {
        if (!aloneClosed(i)) {
          return false;
        }
        closed++;
      }
    }
    return closed >= fewest;
  }

  /** Closed on a day about which the shop was open, and not on its weekly day of rest. */
  private boolean aloneClosed(int day) {
    if (values[day] > 0) {
      return false;
    }
    int open = 0;
    for (int i = Math.max(from, day - 3); i <= Math.min(values.length - 1, day + 3); i++) {
      open += values[i] > 0 ? 1 : 0;
    }
    boolean restDay =
        day >= from + 7 && day + 7 < values.length && values[day - 7] <= 0 && values[day + 7] <= 0;
    return open >= 3 && !restDay;
  }
}
