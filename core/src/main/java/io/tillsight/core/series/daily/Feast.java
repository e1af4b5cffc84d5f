package io.tillsight.core.series.daily;

/**
 * A day of the year that sells otherwise, found in the past.
 *
 * @param rule how it returns
 * @param key which one it is
 * @param effect on the logarithm of sales, shrunk by how seldom it was seen
 */
record Feast(DayCalendar.Rule rule, int key, double effect) {

  boolean on(DayCalendar calendar, int day) {
    return calendar.key(rule, day) == key;
  }
}
