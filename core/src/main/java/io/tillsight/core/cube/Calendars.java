package io.tillsight.core.cube;

import java.time.LocalDate;
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

  private static String year(int year) {
    String digits = Integer.toString(year);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
