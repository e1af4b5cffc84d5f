package io.tillsight.core.analysis;

import io.tillsight.core.model.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A forecast that was kept when it was made, to be held against what happened.
 *
 * @param lastKnown the last day that it had seen
 * @param days one for each day, in order
 * @param low lower 80 % limit of the sum, null where it was not kept
 * @param high upper 80 % limit of the sum, null where it was not kept
 */
public record PastForecast(LocalDate lastKnown, List<Day> days, Money low, Money high) {
  /** Below so many days a forecast of more is not scored. */
  public static final int FEWEST_DAYS = 7;

  /** Copies the days. */
  public PastForecast {
    days = List.copyOf(days);
  }

  /** What was expected of a day, with its 80 % limits. */
  public record Day(LocalDate date, Money expected, Money low, Money high) {}

  /**
   * How it did on the days that have passed.
   *
   * @param lastKnown the last day that it had seen
   * @param horizon days that it looked ahead
   * @param passed days of these that have passed
   * @param promised sum expected of the days passed
   * @param actual what they brought
   * @param inside days inside their 80 % limits
   * @param sumInside whether the sum lies inside its 80 % limits; empty while days are to come
   */
  public record Score(
      LocalDate lastKnown,
      int horizon,
      int passed,
      Money promised,
      Money actual,
      int inside,
      Optional<Boolean> sumInside) {
    /** What came beyond the promise, negative for less. */
    public Money error() {
      return actual.minus(promised);
    }
  }

  /**
   * The score of the newest of these forecasts that can be scored: all its days have passed, or at
   * least {@value #FEWEST_DAYS} of them.
   *
   * @param present the present forecast under the same filter, whose history holds what happened
   */
  public static Optional<Score> newest(List<PastForecast> kept, ForecastAnalysis.Result present) {
    return present.firstDay() == null
        ? Optional.empty()
        : kept.stream()
            .map(one -> one.score(present))
            .filter(score -> score.passed() >= Math.min(FEWEST_DAYS, score.horizon()))
            .max(
                Comparator.comparing(Score::lastKnown)
                    .thenComparing(Score::passed)
                    .thenComparing(Comparator.comparing(Score::horizon).reversed()));
  }

  private Score score(ForecastAnalysis.Result present) {
    Money promised = Money.ZERO;
    Money actual = Money.ZERO;
    int passed = 0;
    int inside = 0;
    for (Day day : days) {
      long position = ChronoUnit.DAYS.between(present.firstDay(), day.date());
      if (position >= 0 && position < present.history().length) {
        Money sold = Money.of(java.math.BigDecimal.valueOf(present.history()[(int) position]));
        passed++;
        promised = promised.plus(day.expected());
        actual = actual.plus(sold);
        inside += sold.compareTo(day.low()) >= 0 && sold.compareTo(day.high()) <= 0 ? 1 : 0;
      }
    }
    return new Score(
        lastKnown, days.size(), passed, promised, actual, inside, inside(passed, actual));
  }

  private Optional<Boolean> inside(int passed, Money actual) {
    return passed < days.size() || low == null || high == null
        ? Optional.empty()
        : Optional.of(actual.compareTo(low) >= 0 && actual.compareTo(high) <= 0);
  }
}
