package io.tillsight.core.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoakTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void uglySeriesGiveFiniteLimitsInOrder(long seed) {
    RandomSeries source = new RandomSeries(seed);
    for (int i = 0; i < 150; i++) {
      check(source.next(160), source.horizon());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"arima-5-1-0", "lag-regression", "trend-fourier", "linear-features"})
  void singleModelsToo(String key) {
    RandomSeries source = new RandomSeries(key.hashCode());
    Forecaster model = Forecasters.named(key).orElseThrow();
    for (int i = 0; i < 60; i++) {
      TimeSeries series = source.next(120);
      if (model.accepts(series)) {
        check(SeriesForecast.withDefaults().withModel(model).forecast(series, 9), series);
      }
    }
  }

  /** Fails unless the outcome is sound; used by {@link SoakMain} as well. */
  static void check(TimeSeries series, int horizon) {
    check(SeriesForecast.withDefaults().forecast(series, horizon), series);
  }

  private static void check(Outcome outcome, TimeSeries series) {
    if (outcome instanceof Outcome.Made made) {
      for (Forecast.Step step : made.forecast().steps()) {
        boolean sound =
            step.lower95() >= 0
                && step.lower95() <= step.lower80()
                && step.lower80() <= step.mean()
                && step.mean() <= step.upper80()
                && step.upper80() <= step.upper95()
                && Double.isFinite(step.upper95());
        assertThat(sound)
            .as("%s of %s %s", step, series.frequency(), Arrays.toString(series.values()))
            .isTrue();
      }
    }
  }
}
