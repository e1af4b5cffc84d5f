package io.tillsight.core.series.daily;

import io.tillsight.core.stats.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds days that sold otherwise year after year: on a fixed date, at a distance from Easter, or on
 * the n-th weekday of a month. Greedy: the strongest is taken, its effect removed, and so on.
 */
final class FeastFinder {

  private static final int MOST = 40;
  private static final double EACH_YEAR = 1.3;
  private static final double ON_AVERAGE = 2.5;
  private static final double SHRINK = 0.5;
  private static final int NEIGHBOURS = 10;

  private final DayCalendar calendar;
  private final double[] surprise;
  private final double unit;

  private FeastFinder(DayCalendar calendar, double[] residuals, int from) {
    this.calendar = calendar;
    this.surprise = local(residuals, from);
    this.unit = unit();
  }

  /**
   * @param residuals of the logarithm of sales, {@code NaN} on days without sales
   * @param from first day of the history in use
   */
  static List<Feast> find(DayCalendar calendar, double[] residuals, int from) {
    FeastFinder finder = new FeastFinder(calendar, residuals, from);
    List<Feast> feasts = new ArrayList<>();
    Feast next = finder.unit > 0 ? finder.strongest() : null;
    while (next != null && feasts.size() < MOST) {
      feasts.add(next);
      finder.remove(next);
      next = finder.strongest();
    }
    return feasts;
  }

  /** Residuals against the days about them, so that a good month makes no feasts. */
  private static double[] local(double[] residuals, int from) {
    double[] local = new double[residuals.length];
    Arrays.fill(local, Double.NaN);
    double[] window = new double[2 * NEIGHBOURS + 1];
    for (int i = from; i < residuals.length; i++) {
      int count = 0;
      int last = Math.min(residuals.length - 1, i + NEIGHBOURS);
      for (int j = Math.max(from, i - NEIGHBOURS); j <= last; j++) {
        if (!Double.isNaN(residuals[j])) {
          window[count++] = residuals[j];
        }
      }
      if (!Double.isNaN(residuals[i])) {
        Arrays.sort(window, 0, count);
        local[i] = residuals[i] - window[count / 2];
      }
    }
    return local;
  }

  private double unit() {
    double[] known = Arrays.stream(surprise).filter(value -> !Double.isNaN(value)).toArray();
    return known.length == 0 ? 0 : 1.4826 * Quantiles.of(known).medianAbsoluteDeviation();
  }

  private Feast strongest() {
    Feast best = null;
    double highest = 0;
    for (DayCalendar.Rule rule : DayCalendar.Rule.values()) {
      Tally tally = new Tally(rule.keys());
      for (int i = 0; i < surprise.length; i++) {
        int key = calendar.key(rule, i);
        if (key >= 0 && !Double.isNaN(surprise[i])) {
          tally.add(key, surprise[i]);
        }
      }
      double trust = rule == DayCalendar.Rule.NTH_WEEKDAY ? 0.8 : 1;
      for (int key = 0; key < rule.keys(); key++) {
        double score = trust * tally.score(key, unit);
        if (score > highest) {
          highest = score;
          best = new Feast(rule, key, tally.effect(key));
        }
      }
    }
    return best;
  }

  private void remove(Feast feast) {
    for (int i = 0; i < surprise.length; i++) {
      if (feast.on(calendar, i)) {
        surprise[i] -= feast.effect();
      }
    }
  }

  /** Sums by key. */
  private static final class Tally {
    private final int[] count;
    private final double[] sum;
    private final double[] least;
    private final double[] most;

    Tally(int keys) {
      count = new int[keys];
      sum = new double[keys];
      least = new double[keys];
      most = new double[keys];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      Arrays.fill(most, Double.NEGATIVE_INFINITY);
    }

    void add(int key, double value) {
      count[key]++;
      sum[key] += value;
      least[key] = Math.min(least[key], value);
      most[key] = Math.max(most[key], value);
    }

    /** Strength of what returned each year in the same direction; 0 for all else. */
    double score(int key, double unit) {
      if (count[key] < 2) {
        return 0;
      }
      double mean = sum[key] / count[key];
      double weakest = mean > 0 ? least[key] : -most[key];
      boolean repeated = weakest > EACH_YEAR * unit && Math.abs(mean) > ON_AVERAGE * unit;
      return repeated ? mean * mean * count[key] : 0;
    }

    double effect(int key) {
      return sum[key] / (count[key] + SHRINK);
    }
  }
}
