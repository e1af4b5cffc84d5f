package io.tillsight.core.series;

import io.tillsight.core.series.arima.Arima;
import io.tillsight.core.series.arima.ArimaOrder;
import io.tillsight.core.series.arima.AutoArima;

/** The ARIMA models by name. */
enum ArimaForecaster implements Forecaster {
  /** The order is searched, on values and logarithms. */
  AUTOMATIC("arima") {
    @Override
    public double[] forecast(TimeSeries series, int horizon) {
      return AutoArima.forecast(series.raw(), shortSeason(series), horizon);
    }
  },

  /** Five autoregressive lags on first differences, the model of many tutorials. */
  FIVE_ONE_ZERO("arima-5-1-0") {
    @Override
    public boolean accepts(TimeSeries series) {
      return series.length() >= FIVE_LAGS;
    }

    @Override
    public double[] forecast(TimeSeries series, int horizon) {
      return Arima.fit(series.raw(), 1, ArimaOrder.of(5, 1, 0))
          .map(model -> series.length() <= SHORT ? model.exact() : model)
          .map(model -> model.forecast(horizon))
          .orElseGet(() -> NaiveForecaster.NAIVE_2.forecast(series, horizon));
    }
  };

  /** Beyond so many periods the exact likelihood moves nothing that one could see. */
  private static final int SHORT = 400;

  private static final int FIVE_LAGS = 10;
  private static final int LONGEST_SEASON = 24;

  private final String key;

  ArimaForecaster(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /** Seasonal lags beyond two dozen cost more than they tell. */
  static int shortSeason(TimeSeries series) {
    return series.season() > LONGEST_SEASON ? 1 : series.season();
  }
}
