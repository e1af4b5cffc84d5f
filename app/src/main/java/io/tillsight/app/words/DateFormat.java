package io.tillsight.app.words;

import io.tillsight.core.cube.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and periods in one language. */
final class DateFormat {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,2})(?:er)?[ ./-]+(\\d{1,2}|\\p{L}+\\.?)[ ./-]+(\\d{4})");

  private final Words words;

  DateFormat(Words words) {
    this.words = words;
  }

  String date(LocalDate day) {
    return words.text("date.year", dayAndMonth(day), day.getYear());
  }

  String dayAndMonth(LocalDate day) {
    return words.text("date.day", dayNumber(day), words.text("month." + day.getMonthValue()));
  }

  String dateTime(LocalDateTime time) {
    String clock = String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    return words.text("date.time", date(time.toLocalDate()), clock);
  }

  /** Reads what {@link #date} writes, ISO dates, and day, month, year with any separator. */
  Optional<LocalDate> read(String text) {
    Matcher iso = ISO.matcher(text.strip());
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    String month = written.group(2);
    return day(written.group(3), isNumber(month) ? month : monthNamed(month), written.group(1));
  }

  private static boolean isNumber(String text) {
    return Character.isDigit(text.charAt(0));
  }

  /** The number of a month by its short name, with or without the dot, in any case; else zero. */
  private String monthNamed(String name) {
    String wanted = name.replace(".", "").toLowerCase(words.locale());
    for (int month = 1; month <= 12; month++) {
      String own = words.text("month." + month).replace(".", "").toLowerCase(words.locale());
      if (wanted.startsWith(own)) {
        return String.valueOf(month);
      }
    }
    return "0";
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      int number = Integer.parseInt(month);
      return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  String period(Period period) {
    if (period.isBounded()) {
      return range(period.from(), period.until());
    }
    if (period.from() != null) {
      return words.text("date.since", date(period.from()));
    }
    return period.until() == null
        ? words.text("date.always")
        : words.text("date.until", date(period.until()));
  }

  private String range(LocalDate from, LocalDate until) {
    if (from.equals(until)) {
      return date(from);
    }
    return words.text("date.range", start(from, until), date(until));
  }

  /** The first day without what it shares with the last. */
  private String start(LocalDate from, LocalDate until) {
    if (YearMonth.from(from).equals(YearMonth.from(until))) {
      return dayNumber(from);
    }
    return from.getYear() == until.getYear() ? dayAndMonth(from) : date(from);
  }

  private String dayNumber(LocalDate day) {
    int number = day.getDayOfMonth();
    return number == 1 ? words.text("date.first") : String.valueOf(number);
  }
}
