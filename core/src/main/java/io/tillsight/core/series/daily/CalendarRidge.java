package io.tillsight.core.series.daily;

import io.tillsight.core.stats.Quantiles;
import io.tillsight.core.stats.RidgeRegression;
import java.util.Arrays;
import java.util.List;

/**
 * A penalised regression of the logarithm of daily sales on the calendar: level and trend, weekday,
 * Fourier pairs of the year (eight from 730 days of history, four from 450, two from 300, none
 * below), day of the month (pay-days), and the feasts found. Recent days weigh more; unexplained
 * outliers weigh little.
 */
final class CalendarRidge {

  private static final double HALF_LIFE = 365;
  private static final double DOWN_WEIGHT = 0.1;
  private static final int LEVEL_DAYS = 56;
  private static final double LEVEL_SHRINK = 14;

  private final DayCalendar calendar;
  private final int from;
  private final int until;
  private final int pairs;
  private final double[] coefficients;
  private final int columnCount;
  private final double[] row;
  private final int[] columns;
  private int used;
  private final List<Feast> feasts;
  private final double level;
  private final double[] residuals;

  /**
   * @param values sales, 0 for missing
   * @param from first day in use
   */
  CalendarRidge(double[] values, DayCalendar calendar, int from) {
    this.calendar = calendar;
    this.from = from;
    this.until = values.length;
    int days = until - from;
    this.pairs = days >= 730 ? 8 : days >= 450 ? 4 : days >= 300 ? 2 : 0;
    this.columnCount = 2 + 2 * pairs + 7 + 32;
    this.row = new double[2 + 2 * pairs + 3];
    this.columns = new int[row.length];
    double[] logs = new double[until];
    for (int i = from; i < until; i++) {
      logs[i] = values[i] > 0 ? Math.log(values[i]) : Double.NaN;
    }
    double[] weights = new double[until];
    Arrays.fill(weights, 1);
    double[] first = solve(logs, weights);
    this.feasts = FeastFinder.find(calendar, residuals(logs, first), from);
    for (int i = from; i < until; i++) {
      logs[i] -= feast(i);
    }
    weighOutliers(residuals(logs, first), weights);
    this.coefficients = solve(logs, weights);
    this.residuals = residuals(logs, coefficients);
    this.level = recentLevel(weights);
  }

  private double[] solve(double[] logs, double[] weights) {
    RidgeRegression regression = new RidgeRegression(columnCount);
    double decay = Math.pow(0.5, 1 / HALF_LIFE);
    double recency = 1;
    for (int i = until - 1; i >= from; i--) {
      if (!Double.isNaN(logs[i])) {
        fill(i);
        regression.add(columns, row, used, logs[i], weights[i] * recency);
      }
      recency *= decay;
    }
    return regression.solve(penalty());
  }

  private void fill(int day) {
    used = 0;
    put(0, 1);
    put(1, Math.max(-3, (Math.min(day, until) - until) / 365.0));
    double[] waves = calendar.waves(day);
    for (int k = 0; k < 2 * pairs; k++) {
      put(2 + k, waves[k]);
    }
    int weekdays = 2 + 2 * pairs;
    put(weekdays + calendar.weekday(day), 1);
    put(weekdays + 7 + calendar.dayOfMonth(day), 1);
    if (calendar.lastOfMonth(day)) {
      put(weekdays + 7 + 31, 1);
    }
  }

  private void put(int column, double value) {
    columns[used] = column;
    row[used++] = value;
  }

  private double[] penalty() {
    double[] penalty = new double[columnCount];
    penalty[0] = 1e-6;
    penalty[1] = 5;
    Arrays.fill(penalty, 2, 2 + 2 * pairs, 1);
    Arrays.fill(penalty, 2 + 2 * pairs, 2 + 2 * pairs + 7, 0.5);
    Arrays.fill(penalty, 2 + 2 * pairs + 7, columnCount, 8);
    return penalty;
  }

  private double[] residuals(double[] logs, double[] solution) {
    double[] result = new double[until];
    Arrays.fill(result, Double.NaN);
    for (int i = from; i < until; i++) {
      if (!Double.isNaN(logs[i])) {
        fill(i);
        result[i] = logs[i] - product(solution, 0, columnCount);
      }
    }
    return result;
  }

  /** The part of the filled row between two columns. */
  private double product(double[] solution, int start, int end) {
    double sum = 0;
    for (int j = 0; j < used; j++) {
      if (columns[j] >= start && columns[j] < end) {
        sum += solution[columns[j]] * row[j];
      }
    }
    return sum;
  }

  private static void weighOutliers(double[] residuals, double[] weights) {
    double[] known = Arrays.stream(residuals).filter(value -> !Double.isNaN(value)).toArray();
    double limit = 4 * 1.4826 * Quantiles.of(known).medianAbsoluteDeviation();
    for (int i = 0; i < residuals.length; i++) {
      if (Math.abs(residuals[i]) > limit) {
        weights[i] = DOWN_WEIGHT;
      }
    }
  }

  /** What the last eight weeks sold beyond the regression, shrunk. */
  private double recentLevel(double[] weights) {
    double sum = 0;
    double weight = 0;
    for (int i = Math.max(from, until - LEVEL_DAYS); i < until; i++) {
      if (!Double.isNaN(residuals[i])) {
        sum += weights[i] * residuals[i];
        weight += weights[i];
      }
    }
    return sum / (weight + LEVEL_SHRINK);
  }

  private double feast(int day) {
    double effect = 0;
    for (Feast feast : feasts) {
      if (feast.on(calendar, day)) {
        effect += feast.effect();
      }
    }
    return effect;
  }

  /** The logarithm of the sales expected on a day. */
  double expected(int day) {
    fill(day);
    return product(coefficients, 0, columnCount) + feast(day) + level;
  }

  /** The part of it that is neither level, trend nor weekday: season, pay-days and feasts. */
  double occasion(int day) {
    return season(day) + payday(day) + feast(day);
  }

  /** Pay-days and feasts alone: what moves against the weekday from year to year. */
  double moving(int day) {
    return payday(day) + feast(day);
  }

  private double season(int day) {
    fill(day);
    return product(coefficients, 2, 2 + 2 * pairs);
  }

  private double payday(int day) {
    fill(day);
    return product(coefficients, 2 + 2 * pairs + 7, columnCount);
  }
}
