package io.tillsight.core.analysis;

import io.tillsight.core.cube.Calendars;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Selection;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two periods of the same elapsed days: like for like.
 *
 * @param against how the base was found
 * @param current the period that is judged, within the data
 * @param base the period that it is compared with
 * @param baseComplete false when the data begin inside the base, so the change is overstated
 */
public record Comparison(Against against, Period current, Period base, boolean baseComplete) {
  private static final int WEEKS_OF_A_YEAR = 52;

  /**
   * Finds the base for the part of a period that lies within the data. Against last year a longer
   * period is first cut to its last calendar year.
   *
   * @return empty when there are no data in the period or none in its base
   */
  public static Optional<Comparison> of(Against against, Period period, SellingDays days) {
    Period covered = days.covered(period);
    if (covered == null) {
      return Optional.empty();
    }
    Period current = against == Against.PREVIOUS ? covered : lastYearOf(covered);
    Period base = base(against, current, period);
    if (days.covered(base) == null) {
      return Optional.empty();
    }
    boolean complete =
        !base.from().isBefore(days.first())
            || !days.isPartial(new Period(base.from(), base.until()));
    return Optional.of(new Comparison(against, current, base, complete));
  }

  /**
   * The lines that those of a filter are compared with: within the base, and instead of chosen
   * days, weeks, months, quarters and years the days that correspond to them. Other selections
   * stay.
   */
  public Filter before(Filter filter) {
    Map<Dimension, Selection> chosen = new TreeMap<>(filter.selections());
    chosen.keySet().removeIf(dimension -> dimension.compareTo(Dimension.YEAR) > 0);
    Filter others = filter.during(base);
    if (chosen.isEmpty()) {
      return others;
    }
    for (Dimension dimension : chosen.keySet()) {
      others = others.without(dimension);
    }
    Set<String> days = new TreeSet<>();
    current
        .from()
        .datesUntil(current.until().plusDays(1))
        .filter(day -> accepts(chosen, day))
        .forEach(day -> corresponding(day).forEach(found -> days.add(found.toString())));
    return others.only(Dimension.DAY, days);
  }

  private static boolean accepts(Map<Dimension, Selection> chosen, LocalDate day) {
    return chosen.entrySet().stream()
        .allMatch(entry -> entry.getValue().accepts(Calendars.key(entry.getKey(), day)));
  }

  /** The day of the base; 28 February stands for both last days of a leap year's. */
  private List<LocalDate> corresponding(LocalDate day) {
    return switch (against) {
      case LAST_YEAR -> List.of(day.minusYears(1), yearEarlier(day));
      case SAME_WEEKDAYS -> List.of(day.minusWeeks(WEEKS_OF_A_YEAR));
      case PREVIOUS -> List.of(base.from().plusDays(new Period(current.from(), day).days() - 1));
    };
  }

  /** The same dates of another period of the current length, for one bucket of a trend. */
  static Period base(Against against, Period current, Period whole) {
    return switch (against) {
      case LAST_YEAR -> new Period(yearEarlier(current.from()), yearEarlier(current.until()));
      case SAME_WEEKDAYS ->
          new Period(
              current.from().minusWeeks(WEEKS_OF_A_YEAR),
              current.until().minusWeeks(WEEKS_OF_A_YEAR));
      case PREVIOUS -> previous(current, whole);
    };
  }

  private static Period lastYearOf(Period covered) {
    LocalDate newYear = covered.until().with(TemporalAdjusters.firstDayOfYear());
    return covered.from().isBefore(newYear) ? new Period(newYear, covered.until()) : covered;
  }

  /** The end of February stays the end of February. */
  private static LocalDate yearEarlier(LocalDate day) {
    boolean endOfFebruary = day.getMonthValue() == 2 && day.getDayOfMonth() == day.lengthOfMonth();
    LocalDate earlier = day.minusYears(1);
    return endOfFebruary ? earlier.with(TemporalAdjusters.lastDayOfMonth()) : earlier;
  }

  private static Period previous(Period current, Period whole) {
    int months = wholeMonths(whole);
    if (months > 0 && whole.from().equals(current.from())) {
      LocalDate from = current.from().minusMonths(months);
      LocalDate until = from.plusDays(current.days() - 1);
      LocalDate end = current.from().minusDays(1);
      boolean all = current.until().equals(whole.until());
      return new Period(from, all || until.isAfter(end) ? end : until);
    }
    return new Period(
        current.from().minusDays(current.days()), current.until().minusDays(current.days()));
  }

  /** Number of whole calendar months that a bounded period is, 0 when it is none. */
  private static int wholeMonths(Period period) {
    if (!period.isBounded()
        || period.from().getDayOfMonth() != 1
        || period.until().getDayOfMonth() != period.until().lengthOfMonth()) {
      return 0;
    }
    return (period.until().getYear() - period.from().getYear()) * 12
        + period.until().getMonthValue()
        - period.from().getMonthValue()
        + 1;
  }
}
