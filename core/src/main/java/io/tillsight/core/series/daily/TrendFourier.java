package io.tillsight.core.series.daily;

import io.tillsight.core.stats.RidgeRegression;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A bending trend, the waves of the year, weekdays and feasts, in logarithms and in one regression:
 * the model that Prophet made popular, with a quadratic penalty on the bends and feasts found
 * instead of given.
 *
 * <p>Source: Taylor and Letham, Forecasting at scale, The American Statistician 72 (2018).
 */
public final class TrendFourier {

  private static final int BENDS = 25;
  private static final double BENT_PART = 0.8;
  private static final int TWO_YEARS = 730;
  private static final int WEEKDAYS = 7;

  private final DayCalendar calendar;
  private final int from;
  private final int length;
  private final int waves;
  private final double[] logs;
  private final double[] row;

  private TrendFourier(double[] values, DayCalendar calendar) {
    this.calendar = calendar;
    this.from = new Closures(values, calendar).from();
    this.length = values.length;
    this.waves = length - from >= TWO_YEARS ? 2 * DayCalendar.PAIRS : 0;
    this.row = new double[2 + BENDS + WEEKDAYS + waves];
    this.logs = new double[length];
    for (int i = 0; i < length; i++) {
      logs[i] = i >= from && values[i] > 0 ? Math.log(values[i]) : Double.NaN;
    }
  }

  /**
   * The expected sales of the next days; closures are not foreseen.
   *
   * @param values sales per day, oldest first, 0 where nothing was sold; {@link DailyModel#applies}
   *     must hold
   * @param firstDay day of the first value
   */
  public static double[] forecast(double[] values, LocalDate firstDay, int horizon) {
    DayCalendar calendar = new DayCalendar(firstDay, values.length + horizon);
    return new TrendFourier(values, calendar).ahead(horizon);
  }

  private double[] ahead(int horizon) {
    double[] first = solve();
    double[] residuals = new double[length];
    for (int i = 0; i < length; i++) {
      residuals[i] = Double.isNaN(logs[i]) ? Double.NaN : logs[i] - expected(first, i);
    }
    List<Feast> feasts = FeastFinder.find(calendar, residuals, from);
    for (int i = from; i < length; i++) {
      logs[i] -= effect(feasts, i);
    }
    double[] solution = solve();
    double[] mean = new double[horizon];
    for (int h = 0; h < horizon; h++) {
      mean[h] = Math.exp(expected(solution, length + h) + effect(feasts, length + h));
    }
    return mean;
  }

  private double[] solve() {
    RidgeRegression regression = new RidgeRegression(row.length);
    for (int i = from; i < length; i++) {
      if (!Double.isNaN(logs[i])) {
        fill(i);
        regression.add(row, logs[i], 1);
      }
    }
    double[] penalty = new double[row.length];
    Arrays.fill(penalty, 1);
    penalty[0] = 1e-6;
    penalty[1] = 1e-3;
    return regression.solve(penalty);
  }

  private void fill(int day) {
    Arrays.fill(row, 0);
    double time = (day - from) / (double) (length - from);
    row[0] = 1;
    row[1] = time;
    for (int k = 0; k < BENDS; k++) {
      row[2 + k] = Math.max(0, time - BENT_PART * (k + 1) / (BENDS + 1));
    }
    row[2 + BENDS + calendar.weekday(day)] = 1;
    System.arraycopy(calendar.waves(day), 0, row, 2 + BENDS + WEEKDAYS, waves);
  }

  private double expected(double[] solution, int day) {
    fill(day);
    double sum = 0;
    for (int j = 0; j < row.length; j++) {
      sum += solution[j] * row[j];
    }
    return sum;
  }

  private double effect(List<Feast> feasts, int day) {
    double sum = 0;
    for (Feast feast : feasts) {
      sum += feast.on(calendar, day) ? feast.effect() : 0;
    }
    return sum;
  }
}
