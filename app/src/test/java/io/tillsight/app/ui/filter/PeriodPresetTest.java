package io.tillsight.app.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.cube.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 20 November 2026 is a Friday. */
class PeriodPresetTest {
  @ParameterizedTest
  @CsvSource({
    "DAY, 2026-11-20, 2026-11-20",
    "WEEK, 2026-11-16, 2026-11-22",
    "MONTH, 2026-11-01, 2026-11-30",
    "QUARTER, 2026-10-01, 2026-12-31",
    "YEAR, 2026-01-01, 2026-12-31",
    "TWELVE_MONTHS, 2025-11-21, 2026-11-20"
  })
  void liesAroundTheLastDay(PeriodPreset preset, LocalDate from, LocalDate until) {
    assertThat(preset.around(LocalDate.of(2026, 11, 20))).isEqualTo(new Period(from, until));
  }

  @Test
  void allAndNoDataAreAllDays() {
    assertThat(PeriodPreset.ALL.around(LocalDate.of(2026, 11, 20))).isEqualTo(Period.ALL);
    assertThat(PeriodPreset.YEAR.around(null)).isEqualTo(Period.ALL);
  }
}
