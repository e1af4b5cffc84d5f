package io.tillsight.core.series.daily;

import java.time.LocalDate;
import java.time.YearMonth;

/** What each day of a span is: weekday, day of the month, distance to Easter, n-th weekday. */
final class DayCalendar {

  /** Days before and after Easter that may be feasts of their own. */
  static final int EASTER_REACH = 64;

  /** Fourier pairs of the year that are kept. */
  static final int PAIRS = 8;

  private static final double YEAR = 365.2425;

  private final int[] weekday;
  private final int[] dayOfMonth;
  private final boolean[] lastOfMonth;
  private final int[] fixedDate;
  private final int[] easterOffset;
  private final int[] nthWeekday;
  private final int[] year;
  private final double[][] waves;

  DayCalendar(LocalDate firstDay, int length) {
    this.weekday = new int[length];
    this.dayOfMonth = new int[length];
    this.lastOfMonth = new boolean[length];
    this.fixedDate = new int[length];
    this.easterOffset = new int[length];
    this.nthWeekday = new int[length];
    this.year = new int[length];
    this.waves = new double[length][];
    LocalDate day = firstDay;
    for (int i = 0; i < length; i++) {
      describe(i, day);
      day = day.plusDays(1);
    }
  }

  private void describe(int i, LocalDate day) {
    int ofMonth = day.getDayOfMonth();
    int ofWeek = day.getDayOfWeek().getValue() - 1;
    int monthLength = YearMonth.from(day).lengthOfMonth();
    weekday[i] = ofWeek;
    dayOfMonth[i] = ofMonth - 1;
    lastOfMonth[i] = ofMonth == monthLength;
    fixedDate[i] = day.getMonthValue() * 32 + ofMonth;
    easterOffset[i] = (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay());
    int nth = ofMonth + 7 > monthLength ? 5 : (ofMonth - 1) / 7;
    nthWeekday[i] = (day.getMonthValue() * 6 + nth) * 7 + ofWeek;
    year[i] = day.getYear();
    waves[i] = waves(2 * Math.PI * (day.toEpochDay() % YEAR) / YEAR);
  }

  /** Sines and cosines of the multiples of an angle, by the rule for sums. */
  private static double[] waves(double angle) {
    double[] result = new double[2 * PAIRS];
    double sine = Math.sin(angle);
    double cosine = Math.cos(angle);
    result[0] = sine;
    result[1] = cosine;
    for (int k = 2; k < result.length; k += 2) {
      result[k] = result[k - 2] * cosine + result[k - 1] * sine;
      result[k + 1] = result[k - 1] * cosine - result[k - 2] * sine;
    }
    return result;
  }

  /** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, 1991, chapter 8). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  /** 0 Monday .. 6 Sunday. */
  int weekday(int i) {
    return weekday[i];
  }

  /** 0 .. 30. */
  int dayOfMonth(int i) {
    return dayOfMonth[i];
  }

  boolean lastOfMonth(int i) {
    return lastOfMonth[i];
  }

  int year(int i) {
    return year[i];
  }

  /** Sine and cosine of the position in the year, then of its multiples. */
  double[] waves(int i) {
    return waves[i];
  }

  /** A number that all days of one rule share; -1 where the rule does not apply. */
  int key(Rule rule, int i) {
    return switch (rule) {
      case FIXED_DATE -> fixedDate[i];
      case EASTER ->
          Math.abs(easterOffset[i]) <= EASTER_REACH ? easterOffset[i] + EASTER_REACH : -1;
      case NTH_WEEKDAY -> nthWeekday[i];
    };
  }

  /** How a feast returns. */
  enum Rule {
    FIXED_DATE(32 * 13),
    EASTER(2 * EASTER_REACH + 1),
    NTH_WEEKDAY(6 * 7 * 13);

    private final int keys;

    Rule(int keys) {
      this.keys = keys;
    }

    int keys() {
      return keys;
    }
  }
}
