package io.tillsight.core.series;

import java.util.List;

/** Share of judged periods inside the intervals of the combination. */
record Coverage(double share80, double share95) {

  static Coverage of(TimeSeries series, List<Integer> moments, int horizon, Work work) {
    List<int[]> counts = Parts.map(moments, moment -> count(series, moment, horizon), work);
    double periods = counts.stream().mapToInt(count -> count[2]).sum();
    return new Coverage(
        counts.stream().mapToInt(count -> count[0]).sum() / periods,
        counts.stream().mapToInt(count -> count[1]).sum() / periods);
  }

  private static int[] count(TimeSeries series, int moment, int horizon) {
    int[] counts = new int[3];
    Outcome outcome = SeriesForecast.withDefaults().forecast(series.first(moment), horizon);
    if (outcome instanceof Outcome.Made made) {
      int period = moment;
      for (Forecast.Step step : made.forecast().steps()) {
        double actual = series.at(period++);
        counts[0] += step.lower80() <= actual && actual <= step.upper80() ? 1 : 0;
        counts[1] += step.lower95() <= actual && actual <= step.upper95() ? 1 : 0;
        counts[2]++;
      }
    }
    return counts;
  }
}
