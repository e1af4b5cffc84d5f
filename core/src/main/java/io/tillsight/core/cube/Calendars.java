package io.tillsight.core.cube;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;

/** The calendar keys of a day. */
public final class Calendars {
  private Calendars() {}

  /** Key of the day along a calendar dimension, as {@link Dimension} documents it. */
  public static String key(Dimension dimension, LocalDate day) {
    return switch (dimension) {
      case DAY -> day.toString();
      case WEEK ->
          year(day.get(IsoFields.WEEK_BASED_YEAR))
              + "-W"
              + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> year(day.getYear()) + "-" + two(day.getMonthValue());
      case QUARTER -> year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case YEAR -> year(day.getYear());
      case WEEKDAY -> Integer.toString(day.getDayOfWeek().getValue());
      default -> throw new IllegalArgumentException(dimension + " is not a calendar dimension");
    };
  }

  /** The days that a key of DAY, WEEK, MONTH, QUARTER or YEAR stands for. */
  public static Period period(Dimension dimension, String key) {
    return switch (dimension) {
      case DAY -> new Period(LocalDate.parse(key), LocalDate.parse(key));
      case WEEK -> {
        LocalDate monday = LocalDate.parse(key + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        yield new Period(monday, monday.plusDays(6));
      }
      case MONTH -> months(YearMonth.parse(key), 1);
      case QUARTER ->
          months(
              YearMonth.of(Integer.parseInt(key.substring(0, 4)), 3 * (key.charAt(6) - '0') - 2),
              3);
      case YEAR -> months(YearMonth.of(Integer.parseInt(key), 1), 12);
      default -> throw new IllegalArgumentException(dimension + " has no single period");
    };
  }

  private static Period months(YearMonth first, int count) {
    return new Period(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  private static String year(int year) {
    String digits = Integer.toString(year);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
