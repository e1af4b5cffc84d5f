package io.tillsight.core.series;

import io.tillsight.core.series.smoothing.SeasonalIndices;
import java.util.Arrays;

/** The forecasts that any model has to beat. */
enum NaiveForecaster implements Forecaster {
  /** The last season again; daily series repeat the last week. */
  SEASONAL_NAIVE("seasonal-naive") {
    @Override
    public double[] forecast(TimeSeries series, int horizon) {
      int season = series.length() >= series.season() ? series.season() : 1;
      double[] mean = new double[horizon];
      for (int i = 0; i < horizon; i++) {
        mean[i] = series.at(series.length() - season + i % season);
      }
      return mean;
    }
  },

  /** The last value without its season, which is put back (the yardstick of the M competitions). */
  NAIVE_2("naive2") {
    @Override
    public double[] forecast(TimeSeries series, int horizon) {
      double[] values = series.raw();
      SeasonalIndices indices =
          SeasonalIndices.isSeasonal(values, series.season())
              ? SeasonalIndices.multiplicative(values, series.season())
              : SeasonalIndices.none();
      double[] flat = new double[horizon];
      Arrays.fill(flat, indices.remove(values)[values.length - 1]);
      return indices.restore(flat, values.length);
    }
  },

  /** The same weekdays of a year ago: 364 days. */
  YEAR_AGO("year-ago") {
    @Override
    public boolean accepts(TimeSeries series) {
      return series.frequency() == Frequency.DAILY && series.length() >= DAYS;
    }

    @Override
    public double[] forecast(TimeSeries series, int horizon) {
      double[] mean = new double[horizon];
      for (int i = 0; i < horizon; i++) {
        mean[i] = series.at(series.length() - DAYS + i % DAYS);
      }
      return mean;
    }
  };

  private static final int DAYS = 364;

  private final String key;

  NaiveForecaster(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
