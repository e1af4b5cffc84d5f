package io.tillsight.app.words;

import io.tillsight.core.cube.Period;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;

/** Dates and periods in one language. */
final class DateFormat {
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
