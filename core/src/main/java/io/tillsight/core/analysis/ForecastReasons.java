package io.tillsight.core.analysis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Why a forecast is as it is, in figures: growth against the same weekdays a year before, and the
 * strongest and weakest weekday and month of its history against the average day. Weekdays rest on
 * the last 364 days, months on the last whole years of 365 days; without two years there is no
 * month.
 *
 * @param growth expected sales / those 364 days before - 1; empty without a year of history
 * @param recentGrowth the same of the last 56 days known; empty without it
 * @param weekdays strongest first; empty below eight weeks
 * @param months strongest first; empty below two years
 */
public record ForecastReasons(
    OptionalDouble growth,
    OptionalDouble recentGrowth,
    List<Index<DayOfWeek>> weekdays,
    List<Index<Month>> months) {
  private static final int YEAR = 364;
  private static final int RECENT = 56;
  private static final int CALENDAR_YEAR = 365;

  /** Copies the lists. */
  public ForecastReasons {
    weekdays = List.copyOf(weekdays);
    months = List.copyOf(months);
  }

  /** A weekday or month against the average day, which is 1. */
  public record Index<K>(K of, double index) {}

  /** Of a made forecast; empty for a refused one. */
  public static Optional<ForecastReasons> of(ForecastAnalysis.Result result) {
    return result.made().map(made -> of(result, made.forecast().mean()));
  }

  private static ForecastReasons of(ForecastAnalysis.Result result, double[] expected) {
    double[] history = result.history();
    int n = history.length;
    double[] all = Arrays.copyOf(history, n + expected.length);
    System.arraycopy(expected, 0, all, n, expected.length);
    int years = n / CALENDAR_YEAR;
    return new ForecastReasons(
        growth(all, n, Math.min(expected.length, YEAR)),
        n < RECENT ? OptionalDouble.empty() : growth(all, n - RECENT, RECENT),
        n < RECENT
            ? List.of()
            : indices(result, Math.max(0, n - YEAR), LocalDate::getDayOfWeek, DayOfWeek.class),
        years < 2
            ? List.of()
            : indices(result, n - years * CALENDAR_YEAR, LocalDate::getMonth, Month.class));
  }

  private static OptionalDouble growth(double[] all, int from, int days) {
    if (from < YEAR) {
      return OptionalDouble.empty();
    }
    double now = Arrays.stream(all, from, from + days).sum();
    double before = Arrays.stream(all, from - YEAR, from - YEAR + days).sum();
    return before > 0 ? OptionalDouble.of(now / before - 1) : OptionalDouble.empty();
  }

  private static <K extends Enum<K>> List<Index<K>> indices(
      ForecastAnalysis.Result result,
      int from,
      java.util.function.Function<LocalDate, K> key,
      Class<K> type) {
    Map<K, double[]> sums = new EnumMap<>(type);
    double total = 0;
    int days = result.history().length - from;
    for (int day = from; day < result.history().length; day++) {
      double[] sum =
          sums.computeIfAbsent(key.apply(result.firstDay().plusDays(day)), k -> new double[2]);
      sum[0] += result.history()[day];
      sum[1]++;
      total += result.history()[day];
    }
    double average = total / days;
    return average <= 0
        ? List.of()
        : sums.entrySet().stream()
            .map(entry -> new Index<>(entry.getKey(), mean(entry.getValue()) / average))
            .sorted(Comparator.comparingDouble((Index<K> index) -> index.index()).reversed())
            .toList();
  }

  private static double mean(double[] sum) {
    return sum[0] / sum[1];
  }
}
