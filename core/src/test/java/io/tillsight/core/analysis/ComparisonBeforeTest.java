package io.tillsight.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Chosen calendar periods have their counterparts in the base; counted on a calendar. */
class ComparisonBeforeTest {
  private static final Period YEAR = period("2025-01-01", "2025-12-31");
  private static final Period LEAP_YEAR = period("2024-01-01", "2024-12-31");

  @Test
  void separateMonthsAreThoseOfTheYearBefore() {
    Comparison comparison = new Comparison(Against.LAST_YEAR, YEAR, LEAP_YEAR, true);
    Filter before =
        comparison.before(
            Filter.ALL.only(Dimension.MONTH, "2025-02", "2025-12").only(Dimension.STORE, "S1"));
    assertThat(before.period()).isEqualTo(LEAP_YEAR);
    assertThat(before.selections()).containsOnlyKeys(Dimension.DAY, Dimension.STORE);
    assertThat(before.selections().get(Dimension.DAY).keys())
        .hasSize(29 + 31)
        .contains("2024-02-01", "2024-02-29", "2024-12-31")
        .doesNotContain("2024-01-31", "2024-03-01");
  }

  @Test
  void sameWeekdaysAre364DaysBefore() {
    Comparison comparison =
        new Comparison(Against.SAME_WEEKDAYS, YEAR, period("2024-01-03", "2025-01-01"), true);
    assertThat(
            comparison
                .before(Filter.ALL.only(Dimension.WEEK, "2025-W10"))
                .selections()
                .get(Dimension.DAY)
                .keys())
        .containsExactly(
            "2024-03-04",
            "2024-03-05",
            "2024-03-06",
            "2024-03-07",
            "2024-03-08",
            "2024-03-09",
            "2024-03-10");
  }

  @Test
  void withoutChosenPeriodsOnlyThePeriodMoves() {
    Comparison comparison = new Comparison(Against.LAST_YEAR, YEAR, LEAP_YEAR, true);
    Filter weekday = Filter.ALL.only(Dimension.WEEKDAY, "6");
    assertThat(comparison.before(weekday)).isEqualTo(weekday.during(LEAP_YEAR));
  }

  private static Period period(String from, String until) {
    return new Period(LocalDate.parse(from), LocalDate.parse(until));
  }
}
