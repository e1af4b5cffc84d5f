package io.tillsight.core.series.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCalendarTest {

  /** Dates from the tables of the U.S. Naval Observatory. */
  @ParameterizedTest
  @CsvSource({
    "1961-04-02",
    "2000-04-23",
    "2008-03-23",
    "2011-04-24",
    "2024-03-31",
    "2025-04-20",
    "2038-04-25"
  })
  void knowsEaster(LocalDate easter) {
    assertThat(DayCalendar.easter(easter.getYear())).isEqualTo(easter);
  }

  @Test
  void describesDays() {
    DayCalendar calendar = new DayCalendar(LocalDate.of(2024, 2, 28), 40);

    assertThat(calendar.weekday(0)).isEqualTo(2);
    assertThat(calendar.dayOfMonth(1)).isEqualTo(28);
    assertThat(calendar.lastOfMonth(1)).isTrue();
    assertThat(calendar.lastOfMonth(0)).isFalse();
    // 31 March 2024 is Easter, 32 days after 28 February.
    assertThat(calendar.key(DayCalendar.Rule.EASTER, 32)).isEqualTo(DayCalendar.EASTER_REACH);
    assertThat(calendar.year(32)).isEqualTo(2024);
  }

  @Test
  void lastWeekdayOfAMonthIsOneKey() {
    // The last Thursdays of November 2023 (30th) and 2024 (28th) share a key, the 23rd does not.
    DayCalendar calendar = new DayCalendar(LocalDate.of(2023, 11, 23), 400);
    int thursday = calendar.key(DayCalendar.Rule.NTH_WEEKDAY, 7);

    assertThat(calendar.key(DayCalendar.Rule.NTH_WEEKDAY, 371)).isEqualTo(thursday);
    assertThat(calendar.key(DayCalendar.Rule.NTH_WEEKDAY, 0)).isNotEqualTo(thursday);
  }

  @Test
  void wavesAreSinesOfMultiples() {
    DayCalendar calendar = new DayCalendar(LocalDate.of(2024, 5, 1), 1);
    double angle = Math.atan2(calendar.waves(0)[0], calendar.waves(0)[1]);

    assertThat(calendar.waves(0)[8]).isCloseTo(Math.sin(5 * angle), within(1e-9));
    assertThat(calendar.waves(0)[15]).isCloseTo(Math.cos(8 * angle), within(1e-9));
  }
}
