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
    this.unit = unit(surprise);
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

  /** Residuals against the mean of the days about them, so that a good month makes no feasts. */
  private static double[] local(double[] residuals, int from) {
    int n = residuals.length;
    double limit = 2 * unit(residuals);
    double[] sums = new double[n + 1];
    int[] counts = new int[n + 1];
    for (int i = from; i < n; i++) {
      boolean known = !Double.isNaN(residuals[i]);
      double clipped = known ? Math.max(-limit, Math.min(limit, residuals[i])) : 0;
      sums[i + 1] = sums[i] + clipped;
      counts[i + 1] = counts[i] + (known ? 1 : 0);
    }
    double[] local = new double[n];
    Arrays.fill(local, Double.NaN);
    for (int i = from; i < n; i++) {
      int first = Math.max(from, i - NEIGHBOURS);
      int last = Math.min(n, i + NEIGHBOURS + 1);
      if (!Double.isNaN(residuals[i])) {
        double mean = (sums[last] - sums[first]) / (counts[last] - counts[first]);
        local[i] = residuals[i] - mean;
      }
    }
    return local;
  }

  private static double unit(double[] residuals) {
    double[] known = Arrays.stream(residuals).filter(value -> !Double.isNaN(value)).toArray();
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
