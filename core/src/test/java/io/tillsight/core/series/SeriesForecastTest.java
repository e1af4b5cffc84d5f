package io.tillsight.core.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeriesForecastTest {

  private final SeriesForecast forecasts = SeriesForecast.withDefaults();

  @Test
  void refusesSevenPeriods() {
    Outcome outcome = forecasts.forecast(TimeSeries.of(Frequency.MONTHLY, ramp(7)), 3);

    assertThat(outcome).isEqualTo(new Outcome.Refused(Outcome.Reason.TOO_SHORT, 7, 8));
  }

  @Test
  void refusesAShopThatNeverSold() {
    Outcome outcome = forecasts.forecast(TimeSeries.of(Frequency.DAILY, new double[30]), 7);

    assertThat(outcome).isEqualTo(new Outcome.Refused(Outcome.Reason.NO_SALES, 30, 8));
  }

  @Test
  void saysThatLessThanTwoYearsHaveNoSeason() {
    assertThat(made(TimeSeries.of(Frequency.MONTHLY, ramp(23)), 3).notes())
        .contains(Outcome.Note.SEASON_LEFT_OUT);
    assertThat(made(TimeSeries.of(Frequency.MONTHLY, ramp(24)), 3).notes())
        .doesNotContain(Outcome.Note.SEASON_LEFT_OUT);
  }

  @Test
  void continuesAStraightLine() {
    Forecast forecast = made(TimeSeries.of(Frequency.YEARLY, ramp(20)), 3).forecast();

    assertThat(forecast.steps()).hasSize(3);
    assertThat(forecast.steps().get(0).mean()).isCloseTo(121, within(2.0));
  }

  @ParameterizedTest
  @EnumSource(Frequency.class)
  void limitsAreOrderedAndNeverNegative(Frequency frequency) {
    Random random = new Random(7);
    for (int length : new int[] {8, 13, 30, 60, 130}) {
      double[] values = DoubleStream.generate(() -> random.nextInt(4)).limit(length).toArray();
      values[length - 1] = 3;
      Forecast forecast = made(TimeSeries.of(frequency, values), 10).forecast();

      assertThat(forecast.steps())
          .allSatisfy(
              step -> {
                assertThat(step.lower95()).isBetween(0.0, step.lower80());
                assertThat(step.mean()).isBetween(step.lower80(), step.upper80());
                assertThat(step.upper95()).isGreaterThanOrEqualTo(step.upper80()).isFinite();
              });
    }
  }

  @Test
  void repeatsItself() {
    TimeSeries series = TimeSeries.of(Frequency.MONTHLY, seasonal(60));

    assertThat(forecasts.forecast(series, 12)).isEqualTo(forecasts.forecast(series, 12));
  }

  @Test
  void usesTheModelAskedFor() {
    Forecaster naive = Forecasters.named("seasonal-naive").orElseThrow();
    TimeSeries series = TimeSeries.of(Frequency.QUARTERLY, 1, 2, 3, 4, 5, 6, 7, 8);
    Outcome outcome = forecasts.withModel(naive).forecast(series, 5);

    assertThat(((Outcome.Made) outcome).forecast().mean()).containsExactly(5, 6, 7, 8, 5);
  }

  @Test
  void refusesAnEmptyHorizonAndValuesThatAreNone() {
    assertThatThrownBy(() -> forecasts.forecast(TimeSeries.of(Frequency.YEARLY, ramp(9)), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TimeSeries.of(Frequency.YEARLY, 1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Outcome.Made made(TimeSeries series, int horizon) {
    return (Outcome.Made) SeriesForecast.withDefaults().forecast(series, horizon);
  }

  static double[] ramp(int length) {
    return IntStream.rangeClosed(1, length).mapToDouble(i -> 100 + i).toArray();
  }

  /** Level 100, amplitude 30 over twelve months, noise of 3. */
  static double[] seasonal(int length) {
    Random random = new Random(3);
    double[] values = new double[length];
    Arrays.setAll(
        values, i -> 100 + 30 * Math.sin(2 * Math.PI * i / 12) + 3 * random.nextGaussian());
    return values;
  }
}
