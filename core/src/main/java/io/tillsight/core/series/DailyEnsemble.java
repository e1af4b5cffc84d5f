package io.tillsight.core.series;

import io.tillsight.core.series.daily.DailyForecast;

/** Daily series with dates: the calendar model, with intervals from its past errors. */
final class DailyEnsemble implements Ensemble {

  @Override
  public double[] mean(TimeSeries series, int horizon) {
    return DailyForecaster.CALENDAR.forecast(series, horizon);
  }

  @Override
  public Forecast forecast(TimeSeries series, int horizon) {
    DailyForecast daily = DailyForecaster.withErrors(series, horizon);
    Spread spread =
        daily.logErrors().length >= Conformal.FEWEST
            ? Conformal.of(daily.logErrors())
            : FourModels.spread(series, horizon);
    return daily.logTotals().length >= SumSpread.FEWEST
        ? Forecast.of(Combination.KEY, daily.mean(), spread, SumSpread.of(daily.logTotals()))
        : Forecast.of(Combination.KEY, daily.mean(), spread);
  }
}
