package io.tillsight.core.series;

/** The combination for one kind of series. */
interface Ensemble {

  /** The expected values alone. */
  double[] mean(TimeSeries series, int horizon);

  /** The expected values with their intervals. */
  Forecast forecast(TimeSeries series, int horizon);

  /** The one for this series: its frequency decides, and for days whether dates are known. */
  static Ensemble of(TimeSeries series) {
    if (DailyForecaster.CALENDAR.accepts(series)) {
      return new DailyEnsemble();
    }
    return series.frequency() == Frequency.WEEKLY ? new WeeklyEnsemble() : new FourModels();
  }
}
