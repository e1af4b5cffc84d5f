package io.tillsight.sample;

import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.Month.JANUARY;
import static java.time.Month.JUNE;
import static java.time.Month.NOVEMBER;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The days of a French year that matter to a shop. */
final class FrenchCalendar {
  private static final int LATEST_WINTER_START = 12;
  private static final int LATEST_SUMMER_START = 28;

  private FrenchCalendar() {}

  /** The eleven public holidays of the whole country, in order (Code du travail, L3133-1). */
  static Map<LocalDate, String> holidays(int year) {
    LocalDate easter = easter(year);
    Map<LocalDate, String> days = new TreeMap<>();
    days.put(LocalDate.of(year, 1, 1), "New Year");
    days.put(easter.plusDays(1), "Easter Monday");
    days.put(LocalDate.of(year, 5, 1), "Labour Day");
    days.put(LocalDate.of(year, 5, 8), "Victory Day");
    days.merge(easter.plusDays(39), "Ascension", (first, second) -> first + ", " + second);
    days.merge(easter.plusDays(50), "Whit Monday", (first, second) -> first + ", " + second);
    days.put(LocalDate.of(year, 7, 14), "Bastille Day");
    days.put(LocalDate.of(year, 8, 15), "Assumption");
    days.put(LocalDate.of(year, 11, 1), "All Saints");
    days.put(LocalDate.of(year, 11, 11), "Armistice");
    days.put(LocalDate.of(year, 12, 25), "Christmas");
    return days;
  }

  /** Good Friday, a holiday of Alsace and Moselle (Code du travail, L3134-13). */
  static LocalDate goodFriday(int year) {
    return easter(year).minusDays(2);
  }

  /**
   * First day of the winter sales: the second Wednesday of January, the first when the second comes
   * after the 12th (arrêté of 27 May 2019); they last four weeks.
   */
  static LocalDate winterSales(int year) {
    LocalDate second = LocalDate.of(year, JANUARY, 1).with(dayOfWeekInMonth(2, WEDNESDAY));
    return second.getDayOfMonth() > LATEST_WINTER_START ? second.minusWeeks(1) : second;
  }

  /**
   * First day of the summer sales: the last Wednesday of June, the one before when it comes after
   * the 28th (arrêté of 27 May 2019); they last four weeks.
   */
  static LocalDate summerSales(int year) {
    LocalDate last = LocalDate.of(year, JUNE, 1).with(lastInMonth(WEDNESDAY));
    return last.getDayOfMonth() > LATEST_SUMMER_START ? last.minusWeeks(1) : last;
  }

  /** The day after the fourth Thursday of November. */
  static LocalDate blackFriday(int year) {
    return LocalDate.of(year, NOVEMBER, 1).with(dayOfWeekInMonth(4, THURSDAY)).plusDays(1);
  }

  /**
   * Easter Sunday, by the ecclesiastical rule for the Gregorian calendar in the form of Gauss as
   * corrected by Lichtenberg (Physikalisch-Technische Bundesanstalt, "Wann ist Ostern?").
   */
  static LocalDate easter(int year) {
    int century = year / 100;
    int moonShift = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    int sunShift = 2 - (3 * century + 3) / 4;
    int moonYear = year % 19;
    int seed = (19 * moonYear + moonShift) % 30;
    int correction = (seed + moonYear / 11) / 29;
    int fullMoon = 21 + seed - correction;
    int firstSunday = 7 - Math.floorMod(year + year / 4 + sunShift, 7);
    int distance = 7 - Math.floorMod(fullMoon - firstSunday, 7);
    return LocalDate.of(year, 3, 1).plusDays(fullMoon + distance - 1L);
  }
}
