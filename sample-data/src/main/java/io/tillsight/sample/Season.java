package io.tillsight.sample;

import java.time.LocalDate;

/** The rhythm of the whole chain: weekdays, months, the run-up to Christmas. */
final class Season {
  /** Monday to Sunday, 1 is an average day. */
  private static final double[] WEEKDAYS = {0.84, 0.88, 1.02, 0.92, 1.12, 1.78, 0.44};

  /** January to December at mid-month. */
  private static final double[] MONTHS = {
    0.97, 0.88, 0.95, 0.98, 1.02, 1.02, 0.98, 0.80, 0.97, 1.06, 1.16, 1.62
  };

  private static final int MONTHS_PER_YEAR = 12;
  private static final int MID_MONTH = 15;
  private static final double DAYS_PER_MONTH = 30.5;
  private static final double DAYS_PER_YEAR = 365.25;
  private static final double GIFT_RUSH = 1.35;
  private static final double AFTER_CHRISTMAS = 0.6;
  private static final double LEAST_GROWTH = 0.3;

  private Season() {}

  /** How busy the day is, 1 on an average one. */
  static double of(LocalDate day) {
    return WEEKDAYS[day.getDayOfWeek().ordinal()] * month(day) * december(day);
  }

  private static double month(LocalDate day) {
    int here = day.getMonthValue() - 1;
    int side = day.getDayOfMonth() < MID_MONTH ? -1 : 1;
    double there = MONTHS[Math.floorMod(here + side, MONTHS_PER_YEAR)];
    double share = Math.abs(day.getDayOfMonth() - MID_MONTH) / DAYS_PER_MONTH;
    return MONTHS[here] * (1 - share) + there * share;
  }

  private static double december(LocalDate day) {
    if (day.getMonthValue() != MONTHS_PER_YEAR || day.getDayOfMonth() < 10) {
      return 1;
    }
    return day.getDayOfMonth() <= 24 ? GIFT_RUSH : AFTER_CHRISTMAS;
  }

  /** Demand against the last day's, for a steady growth of the given ratio in a year. */
  static double growth(LocalDate day, LocalDate lastDay, double perYear) {
    double years = (lastDay.toEpochDay() - day.toEpochDay()) / DAYS_PER_YEAR;
    return Math.max(LEAST_GROWTH, 1 - perYear * years);
  }
}
