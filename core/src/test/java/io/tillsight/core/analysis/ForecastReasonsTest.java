package io.tillsight.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tillsight.core.series.SeriesForecast;
import io.tillsight.core.series.TimeSeries;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastReasonsTest {

  private static final LocalDate FIRST = LocalDate.of(2023, 1, 2);

  private static ForecastAnalysis.Result result(int days) {
    double[] history = new double[days];
    for (int i = 0; i < days; i++) {
      LocalDate day = FIRST.plusDays(i);
      double weekday = day.getDayOfWeek() == DayOfWeek.SATURDAY ? 2 : 1;
      double month = day.getMonth() == Month.DECEMBER ? 1.5 : 1;
      history[i] = 100 * weekday * month;
    }
    return new ForecastAnalysis.Result(
        FIRST,
        history,
        28,
        SeriesForecast.withDefaults().forecast(TimeSeries.daily(FIRST, history), 28));
  }

  @Test
  void namesTheStrongestWeekdayAndMonth() {
    ForecastReasons reasons = ForecastReasons.of(result(1095)).orElseThrow();

    assertThat(reasons.weekdays().get(0).of()).isEqualTo(DayOfWeek.SATURDAY);
    // Saturdays sell 2 where a week of seven sells 8: 2 / (8/7) = 1.75.
    assertThat(reasons.weekdays().get(0).index()).isCloseTo(1.75, within(0.02));
    assertThat(reasons.months().get(0).of()).isEqualTo(Month.DECEMBER);
    // 1.5 / ((334 + 31 * 1.5) / 365) = 1.439, up to the share of Saturdays.
    assertThat(reasons.months().get(0).index()).isCloseTo(1.439, within(0.03));
    assertThat(reasons.recentGrowth().orElseThrow()).isCloseTo(0, within(0.02));
  }

  @Test
  void saysNothingThatTheHistoryDoesNotShow() {
    ForecastReasons reasons = ForecastReasons.of(result(200)).orElseThrow();

    assertThat(reasons.growth()).isEmpty();
    assertThat(reasons.recentGrowth()).isEmpty();
    assertThat(reasons.months()).isEmpty();
    assertThat(reasons.weekdays()).hasSize(7);
    assertThat(ForecastReasons.of(result(3))).isEqualTo(Optional.empty());
  }
}
