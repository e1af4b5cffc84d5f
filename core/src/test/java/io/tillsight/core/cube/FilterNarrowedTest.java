package io.tillsight.core.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Chosen calendar periods that follow each other are one period; ISO 8601 weeks and quarters. */
class FilterNarrowedTest {
  private static final Filter YEAR = Filter.ALL.during(period("2026-01-01", "2026-12-31"));

  @Test
  void monthsWithoutAGapBecomeThePeriod() {
    assertThat(YEAR.only(Dimension.MONTH, "2026-04", "2026-05").narrowed())
        .isEqualTo(Filter.ALL.during(period("2026-04-01", "2026-05-31")));
  }

  @Test
  void aGapOrAnExclusionStaysASelection() {
    Filter gap = YEAR.only(Dimension.MONTH, "2026-04", "2026-06");
    assertThat(gap.narrowed()).isEqualTo(gap);
    Filter without = YEAR.except(Dimension.MONTH, "2026-04");
    assertThat(without.narrowed()).isEqualTo(without);
  }

  @Test
  void thePeriodItselfStillHolds() {
    Filter toMay = Filter.ALL.during(period("2026-01-01", "2026-05-20"));
    assertThat(toMay.only(Dimension.MONTH, "2026-05").narrowed().period())
        .isEqualTo(period("2026-05-01", "2026-05-20"));
    Filter outside = toMay.only(Dimension.MONTH, "2026-06");
    assertThat(outside.narrowed()).as("nothing is left, so nothing is said").isEqualTo(outside);
  }

  @Test
  void weeksQuartersYearsAndDaysTogether() {
    assertThat(Filter.ALL.only(Dimension.WEEK, "2026-W01").narrowed().period())
        .isEqualTo(period("2025-12-29", "2026-01-04"));
    assertThat(Filter.ALL.only(Dimension.QUARTER, "2025-Q4", "2026-Q1").narrowed().period())
        .isEqualTo(period("2025-10-01", "2026-03-31"));
    assertThat(Filter.ALL.only(Dimension.YEAR, "2024").narrowed().period())
        .isEqualTo(period("2024-01-01", "2024-12-31"));
    assertThat(
            YEAR.only(Dimension.MONTH, "2026-02")
                .only(Dimension.DAY, "2026-02-27", "2026-02-28")
                .narrowed())
        .isEqualTo(Filter.ALL.during(period("2026-02-27", "2026-02-28")));
  }

  @Test
  void otherSelectionsStay() {
    Filter filter = YEAR.only(Dimension.STORE, "S1").only(Dimension.WEEKDAY, "6");
    assertThat(filter.narrowed()).isEqualTo(filter);
  }

  private static Period period(String from, String until) {
    return new Period(LocalDate.parse(from), LocalDate.parse(until));
  }
}
