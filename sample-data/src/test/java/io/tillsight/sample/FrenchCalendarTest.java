package io.tillsight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchCalendarTest {
  /** Published dates; 1954 and 1981 are the exceptions of the rule, 1943 and 2038 the latest. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1818-03-22", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23",
        "2008-03-23", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
        "2038-04-25", "2049-04-18", "2076-04-19"
      })
  void knowsEaster(LocalDate easter) {
    assertThat(FrenchCalendar.easter(easter.getYear())).isEqualTo(easter);
  }

  /** The dates announced by the French ministry of the economy. */
  @ParameterizedTest
  @CsvSource({
    "2022-01-12,2022-06-22",
    "2023-01-11,2023-06-28",
    "2024-01-10,2024-06-26",
    "2025-01-08,2025-06-25",
    "2026-01-07,2026-06-24"
  })
  void knowsTheSales(LocalDate winter, LocalDate summer) {
    assertThat(FrenchCalendar.winterSales(winter.getYear())).isEqualTo(winter);
    assertThat(FrenchCalendar.summerSales(summer.getYear())).isEqualTo(summer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-11-23", "2024-11-29", "2025-11-28", "2026-11-27"})
  void knowsBlackFriday(LocalDate friday) {
    assertThat(FrenchCalendar.blackFriday(friday.getYear())).isEqualTo(friday);
  }

  @Test
  void knowsThePublicHolidays() {
    assertThat(FrenchCalendar.holidays(2026).keySet())
        .extracting(LocalDate::toString)
        .containsExactly(
            "2026-01-01",
            "2026-04-06",
            "2026-05-01",
            "2026-05-08",
            "2026-05-14",
            "2026-05-25",
            "2026-07-14",
            "2026-08-15",
            "2026-11-01",
            "2026-11-11",
            "2026-12-25");
  }

  @Test
  void namesBothHolidaysOfOneDay() {
    assertThat(FrenchCalendar.holidays(2008))
        .hasSize(10)
        .containsEntry(LocalDate.of(2008, 5, 1), "Labour Day, Ascension");
  }
}
