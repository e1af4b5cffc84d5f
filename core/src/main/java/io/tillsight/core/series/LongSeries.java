package io.tillsight.core.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the rows of one series into a {@link TimeSeries}. */
final class LongSeries {

  private static final int LONGEST = 200_000;
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
  private static final int WEEK = 7;

  private LongSeries() {}

  /** Empty when periods are unreadable, of different kinds, given twice or absurdly far apart. */
  static Optional<TimeSeries> of(List<LongForecast.Row> rows) {
    Frequency frequency = frequency(rows.get(0).period());
    long[] numbers = new long[rows.size()];
    for (int i = 0; i < numbers.length; i++) {
      String period = rows.get(i).period();
      if (frequency(period) != frequency || !Double.isFinite(rows.get(i).value())) {
        return Optional.empty();
      }
      numbers[i] = number(period, frequency);
      if (numbers[i] == Long.MIN_VALUE) {
        return Optional.empty();
      }
    }
    return frequency == Frequency.DAILY && weekly(numbers)
        ? filled(Frequency.WEEKLY, numbers, rows, WEEK)
        : filled(frequency, numbers, rows, 1);
  }

  private static Frequency frequency(String period) {
    if (YEAR.matcher(period).matches()) {
      return Frequency.YEARLY;
    }
    if (QUARTER.matcher(period).matches()) {
      return Frequency.QUARTERLY;
    }
    return MONTH.matcher(period).matches() ? Frequency.MONTHLY : Frequency.DAILY;
  }

  /** A running number of the period; {@code Long.MIN_VALUE} for a text that is no date. */
  private static long number(String period, Frequency frequency) {
    return switch (frequency) {
      case YEARLY -> Long.parseLong(period);
      case QUARTERLY -> combined(QUARTER, period, 4);
      case MONTHLY -> combined(MONTH, period, 12);
      default -> day(period);
    };
  }

  private static long combined(Pattern pattern, String period, int perYear) {
    Matcher matcher = pattern.matcher(period);
    if (!matcher.matches()) {
      return Long.MIN_VALUE;
    }
    return Long.parseLong(matcher.group(1)) * perYear + Long.parseLong(matcher.group(2)) - 1;
  }

  private static long day(String period) {
    try {
      return LocalDate.parse(period).toEpochDay();
    } catch (DateTimeException unreadable) {
      return Long.MIN_VALUE;
    }
  }

  private static boolean weekly(long[] days) {
    for (long day : days) {
      if ((day - days[0]) % WEEK != 0) {
        return false;
      }
    }
    return days.length > 1;
  }

  private static Optional<TimeSeries> filled(
      Frequency frequency, long[] numbers, List<LongForecast.Row> rows, int spacing) {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (long number : numbers) {
      first = Math.min(first, number);
      last = Math.max(last, number);
    }
    long length = (last - first) / spacing + 1;
    if (length > LONGEST) {
      return Optional.empty();
    }
    double[] values = new double[(int) length];
    boolean[] given = new boolean[values.length];
    for (int i = 0; i < numbers.length; i++) {
      int place = (int) ((numbers[i] - first) / spacing);
      if (given[place]) {
        return Optional.empty();
      }
      given[place] = true;
      values[place] = rows.get(i).value();
    }
    return Optional.of(
        frequency == Frequency.DAILY
            ? TimeSeries.daily(LocalDate.ofEpochDay(first), values)
            : TimeSeries.of(frequency, values));
  }
}
