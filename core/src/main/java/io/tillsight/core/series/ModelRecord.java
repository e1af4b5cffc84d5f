package io.tillsight.core.series;

import java.util.List;

/** The errors of one model over all moments of a backtest. */
record ModelRecord(
    String model, double absoluteError, double actual, double scaledError, int periods) {

  static ModelRecord of(Forecaster model, TimeSeries series, List<Integer> moments, int horizon) {
    double absolute = 0;
    double actual = 0;
    double scaled = 0;
    for (int moment : moments) {
      TimeSeries known = series.first(moment);
      Forecaster usable = model.accepts(known) ? model : NaiveForecaster.NAIVE_2;
      double[] mean = usable.forecast(known, horizon);
      if (!Members.finite(mean)) {
        mean = NaiveForecaster.NAIVE_2.forecast(known, horizon);
      }
      double error = 0;
      for (int i = 0; i < horizon; i++) {
        error += Math.abs(Math.max(0, mean[i]) - series.at(moment + i));
        actual += series.at(moment + i);
      }
      absolute += error;
      scaled += error / naiveScale(known);
    }
    return new ModelRecord(model.key(), absolute, actual, scaled, moments.size() * horizon);
  }

  /** Mean distance between periods one season apart. */
  private static double naiveScale(TimeSeries known) {
    int season = known.length() > known.season() ? known.season() : 1;
    double sum = 0;
    for (int i = season; i < known.length(); i++) {
      sum += Math.abs(known.at(i) - known.at(i - season));
    }
    return sum == 0 ? Double.NaN : sum / (known.length() - season);
  }

  Leaderboard.Entry entry(double naiveError) {
    return new Leaderboard.Entry(
        model,
        absoluteError,
        actual > 0 ? absoluteError / actual : Double.NaN,
        scaledError / periods,
        naiveError > 0 ? absoluteError / naiveError : Double.NaN);
  }
}
