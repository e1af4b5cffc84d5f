package io.tillsight.core.series.daily;

import io.tillsight.core.series.smoothing.SmoothingMixture;
import java.util.Arrays;

/**
 * Forecasts from eight past moments, 45 days apart (a year of seasons), against what happened.
 * Weekdays, feasts and season are found anew from what was known then; only the smoothing weights
 * are those of today.
 */
final class PastErrors {

  private static final int MOMENTS = 8;
  private static final int APART = 45;
  private static final int FEWEST_KNOWN = 120;

  private final double[] values;
  private final DayCalendar calendar;
  private final int horizon;
  private final double[] errors;
  private int count;
  private final double[] totals = new double[MOMENTS];
  private int judged;

  PastErrors(double[] values, DayCalendar calendar, int horizon) {
    this.values = values;
    this.calendar = calendar;
    this.horizon = horizon;
    this.errors = new double[MOMENTS * horizon];
  }

  double[] logarithmic(SmoothingMixture weights) {
    for (int k = 1; k <= MOMENTS; k++) {
      int moment = values.length - k * APART;
      if (moment >= FEWEST_KNOWN) {
        double[] known = Arrays.copyOf(values, moment);
        if (DailyModel.applies(known)) {
          judge(known, Math.min(horizon, k * APART), weights);
        }
      }
    }
    return Arrays.copyOf(errors, count);
  }

  /** Of the sums over the horizon, after {@link #logarithmic}. */
  double[] totals() {
    return Arrays.copyOf(totals, judged);
  }

  private void judge(double[] known, int days, SmoothingMixture weights) {
    double[] mean = DailyModel.forecastLike(known, calendar, days, weights);
    double expected = 0;
    double happened = 0;
    for (int h = 0; h < days; h++) {
      double actual = values[known.length + h];
      expected += mean[h];
      happened += actual;
      if (actual > 0 && mean[h] > 0) {
        errors[count++] = Math.log(actual / mean[h]);
      }
    }
    if (expected > 0 && happened > 0) {
      totals[judged++] = Math.log(happened / expected);
    }
  }
}
