package io.tillsight.core.series.daily;

import io.tillsight.core.series.smoothing.ExponentialSmoothing;
import io.tillsight.core.series.smoothing.SmoothingForm;
import io.tillsight.core.series.smoothing.SmoothingMixture;
import java.time.LocalDate;
import java.util.List;

/**
 * Forecasts daily sales by the mean of three views: a calendar regression, the same weekdays of
 * last year adjusted for growth, and exponential smoothing over the week on the last 364 days
 * without season and feasts. Days on which the shop will be closed are 0.
 */
public final class DailyModel {

  /** Below so many days of history after the last long closure the model does not apply. */
  public static final int FEWEST_DAYS = 56;

  private static final int YEAR = 364;
  private static final int GROWTH_DAYS = 56;
  private static final int WEEK = 7;
  private static final List<SmoothingForm> FORMS =
      List.of(
          new SmoothingForm(false, SmoothingForm.Trend.NONE, SmoothingForm.Season.ADDITIVE),
          new SmoothingForm(true, SmoothingForm.Trend.NONE, SmoothingForm.Season.MULTIPLICATIVE),
          new SmoothingForm(true, SmoothingForm.Trend.DAMPED, SmoothingForm.Season.MULTIPLICATIVE));

  private final double[] values;
  private final int horizon;
  private final Closures closures;
  private final CalendarRidge ridge;
  private final SmoothingMixture smoothing;

  private DailyModel(double[] values, DayCalendar calendar, int horizon, SmoothingMixture weights) {
    this.values = values;
    this.horizon = horizon;
    this.closures = new Closures(values, calendar);
    this.ridge = new CalendarRidge(values, calendar, closures.from());
    ExponentialSmoothing weekly = ExponentialSmoothing.of(adjusted(), WEEK);
    this.smoothing = weights == null ? weekly.mixture(FORMS) : weights.on(weekly);
  }

  /** Whether there is history enough after the last long closure. */
  public static boolean applies(double[] values) {
    int sold = 0;
    int zeros = 0;
    for (int i = values.length - 1; i >= 0 && zeros <= Closures.LONG_CLOSURE; i--) {
      sold += values[i] > 0 ? 1 : 0;
      zeros = values[i] > 0 ? 0 : zeros + 1;
    }
    return sold >= FEWEST_DAYS;
  }

  /**
   * The expected sales of the next days, 0 where the shop will be closed.
   *
   * @param values sales per day, oldest first, 0 where nothing was sold; see {@link #applies}
   * @param firstDay day of the first value
   */
  public static double[] forecast(double[] values, LocalDate firstDay, int horizon) {
    DayCalendar calendar = new DayCalendar(firstDay, values.length + horizon);
    return new DailyModel(values, calendar, horizon, null).mean();
  }

  /** As {@link #forecast}, with the errors of the past. */
  public static DailyForecast forecastWithErrors(double[] values, LocalDate firstDay, int horizon) {
    DayCalendar calendar = new DayCalendar(firstDay, values.length + horizon);
    DailyModel model = new DailyModel(values, calendar, horizon, null);
    PastErrors errors = new PastErrors(values, calendar, horizon);
    double[] logErrors = errors.logarithmic(model.smoothing);
    return new DailyForecast(model.mean(), logErrors, errors.totals());
  }

  static double[] forecastLike(
      double[] values, DayCalendar calendar, int horizon, SmoothingMixture weights) {
    return new DailyModel(values, calendar, horizon, weights).mean();
  }

  private double[] mean() {
    double[] mean = new double[horizon];
    if (closures.shut()) {
      return mean;
    }
    double[] smoothed = smoothing.forecast(horizon);
    double[] yearAgo = yearAgo();
    for (int h = 0; h < horizon; h++) {
      int day = values.length + h;
      double regression = Math.exp(ridge.expected(day));
      double sum = regression + smoothed[h] * Math.exp(ridge.occasion(day));
      boolean known = !Double.isNaN(yearAgo[h]);
      mean[h] = closures.closed(day) ? 0 : (sum + (known ? yearAgo[h] : 0)) / (known ? 3 : 2);
    }
    return mean;
  }

  /** Last year's days without pay-days and feasts, times growth, with those of this year. */
  private double[] yearAgo() {
    double growth = growth();
    double[] result = new double[horizon];
    for (int h = 0; h < horizon; h++) {
      int day = values.length + h;
      int before = day - YEAR;
      while (before >= values.length) {
        before -= YEAR;
      }
      boolean known = before >= closures.from() && values[before] > 0;
      result[h] =
          known && !Double.isNaN(growth)
              ? values[before] * Math.exp(growth + ridge.moving(day) - ridge.moving(before))
              : Double.NaN;
    }
    return result;
  }

  /** The mean logarithm of sales against the same weekdays of last year. */
  private double growth() {
    double sum = 0;
    int count = 0;
    for (int i = values.length - GROWTH_DAYS; i < values.length; i++) {
      int before = i - YEAR;
      if (before >= closures.from() && values[i] > 0 && values[before] > 0) {
        sum += Math.log(values[i] / values[before]) - ridge.moving(i) + ridge.moving(before);
        count++;
      }
    }
    return count < GROWTH_DAYS / 4 ? Double.NaN : sum / count;
  }

  /** The last 364 days without season, pay-days and feasts; days without sales as expected. */
  private double[] adjusted() {
    int start = Math.max(closures.from(), values.length - YEAR);
    double[] adjusted = new double[values.length - start];
    for (int i = 0; i < adjusted.length; i++) {
      int day = start + i;
      double log = values[day] > 0 ? Math.log(values[day]) : ridge.expected(day);
      adjusted[i] = Math.exp(log - ridge.occasion(day));
    }
    return adjusted;
  }
}
