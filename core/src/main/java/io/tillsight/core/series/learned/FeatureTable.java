package io.tillsight.core.series.learned;

import java.time.LocalDate;
import java.util.List;

/**
 * What the learned models know of a period: its place in time and the values before it. Days with
 * dates have trend, weekday, month, quarter, the values 7 and 30 days before and the means of the
 * last 7 and 30; other series have trend, place in the season, the last value, that of a season ago
 * and the means of the last 3 and of the last season.
 */
public final class FeatureTable {

  private static final int WEEK = 7;
  private static final int MONTH = 30;

  private final LocalDate firstDay;
  private final int season;
  private final int shortLag;
  private final int longLag;
  private final int shortMean;
  private final List<String> names;

  private FeatureTable(
      LocalDate firstDay,
      int season,
      int shortLag,
      int longLag,
      int shortMean,
      List<String> names) {
    this.firstDay = firstDay;
    this.season = season;
    this.shortLag = shortLag;
    this.longLag = longLag;
    this.shortMean = shortMean;
    this.names = names;
  }

  /** For days with dates. */
  public static FeatureTable daily(LocalDate firstDay) {
    List<String> names =
        List.of("trend", "weekday", "month", "quarter", "lag7", "lag30", "mean7", "mean30");
    return new FeatureTable(firstDay, WEEK, WEEK, MONTH, WEEK, names);
  }

  /** For periods with a season of so many, 1 for none. */
  public static FeatureTable periods(int season) {
    int longLag = season > 1 ? season : 4;
    List<String> names = List.of("trend", "season", "lag1", "lag-season", "mean3", "mean-season");
    return new FeatureTable(null, season, 1, longLag, 3, names);
  }

  /** Keys of the features, in the order of the rows. */
  public List<String> names() {
    return names;
  }

  /** Index of the first period that has all values before it. */
  int first() {
    return Math.max(longLag, shortMean);
  }

  /** Whether enough periods can be learned from. */
  public boolean accepts(int length) {
    return length >= first() + 2 * Math.max(shortMean, names.size());
  }

  /** The features of period t, of which only earlier values are read. */
  double[] row(double[] values, int t) {
    double[] row = new double[names.size()];
    int next = 0;
    row[next++] = t;
    if (firstDay == null) {
      row[next++] = t % season;
    } else {
      LocalDate day = firstDay.plusDays(t);
      row[next++] = day.getDayOfWeek().getValue();
      row[next++] = day.getMonthValue();
      row[next++] = (day.getMonthValue() + 2) / 3;
    }
    row[next++] = values[t - shortLag];
    row[next++] = values[t - longLag];
    row[next++] = mean(values, t, shortMean);
    row[next] = mean(values, t, longLag);
    return row;
  }

  private static double mean(double[] values, int t, int count) {
    double sum = 0;
    for (int i = t - count; i < t; i++) {
      sum += values[i];
    }
    return sum / count;
  }

  double[][] rows(double[] values) {
    double[][] rows = new double[values.length - first()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(values, first() + i);
    }
    return rows;
  }

  double[] targets(double[] values) {
    double[] targets = new double[values.length - first()];
    System.arraycopy(values, first(), targets, 0, targets.length);
    return targets;
  }
}
