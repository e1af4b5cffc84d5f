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
  private final double[] row;
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
    this.row = new double[2 + 2 * pairs + 7 + 32];
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
    RidgeRegression regression = new RidgeRegression(row.length);
    for (int i = from; i < until; i++) {
      if (!Double.isNaN(logs[i])) {
        fill(i);
        double age = until - 1.0 - i;
        regression.add(row, logs[i], weights[i] * Math.pow(0.5, age / HALF_LIFE));
      }
    }
    return regression.solve(penalty());
  }

  private void fill(int day) {
    Arrays.fill(row, 0);
    row[0] = 1;
    row[1] = Math.max(-3, (Math.min(day, until) - until) / 365.0);
    int next = 2;
    for (int k = 1; k <= pairs; k++) {
      row[next++] = Math.sin(k * calendar.angle(day));
      row[next++] = Math.cos(k * calendar.angle(day));
    }
    row[next + calendar.weekday(day)] = 1;
    next += 7;
    row[next + calendar.dayOfMonth(day)] = 1;
    row[next + 31] = calendar.lastOfMonth(day) ? 1 : 0;
  }

  private double[] penalty() {
    double[] penalty = new double[row.length];
    penalty[0] = 1e-6;
    penalty[1] = 5;
    Arrays.fill(penalty, 2, 2 + 2 * pairs, 1);
    Arrays.fill(penalty, 2 + 2 * pairs, 2 + 2 * pairs + 7, 0.5);
    Arrays.fill(penalty, 2 + 2 * pairs + 7, row.length, 8);
    return penalty;
  }

  private double[] residuals(double[] logs, double[] solution) {
    double[] result = new double[until];
    Arrays.fill(result, Double.NaN);
    for (int i = from; i < until; i++) {
      if (!Double.isNaN(logs[i])) {
        fill(i);
        result[i] = logs[i] - product(solution, 0, row.length);
      }
    }
    return result;
  }

  private double product(double[] solution, int start, int end) {
    double sum = 0;
    for (int j = start; j < end; j++) {
      sum += solution[j] * row[j];
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
    return product(coefficients, 0, row.length) + feast(day) + level;
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
    return product(coefficients, 2 + 2 * pairs + 7, row.length);
  }
}
