package io.tillsight.app.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * At most five lines over the same time, each named at its end.
 *
 * @param subject what it is about; {@code words().dimension()} names the series
 * @param periods earliest first
 * @param series the most important first
 * @param ticks of the time axis
 * @param partialNote the words for a last period that is still running; empty when it is finished
 */
public record MultiLine(
    Subject subject,
    List<Period> periods,
    List<Series> series,
    List<AxisTick> ticks,
    String partialNote)
    implements Chart {
  private static final int MOST = 5;

  /**
   * A place on the time axis.
   *
   * @param key the value of the time dimension
   * @param name in full
   * @param position on the axis
   */
  public record Period(String key, String name, double position) {}

  /**
   * One line.
   *
   * @param key the value of the dimension
   * @param name at its end
   * @param values one for each period; NaN leaves a gap
   */
  public record Series(String key, String name, List<Double> values) {
    /** Copies the list. */
    public Series {
      values = List.copyOf(values);
    }
  }

  /** Checks the number of lines and of values. */
  public MultiLine {
    periods = List.copyOf(periods);
    series = List.copyOf(series);
    ticks = List.copyOf(ticks);
    if (series.size() > MOST) {
      throw new IllegalArgumentException("more than five lines cannot be told apart");
    }
    for (Series line : series) {
      if (line.values().size() != periods.size()) {
        throw new IllegalArgumentException("a line of another length: " + line.key());
      }
    }
  }

  @Override
  public TableTwin table() {
    List<String> heads = new ArrayList<>();
    heads.add(subject.words().dimension());
    periods.forEach(period -> heads.add(period.name()));
    List<TableTwin.Row> rows = new ArrayList<>();
    for (Series line : series) {
      TableTwin.RowBuilder row =
          new TableTwin.RowBuilder(line.key(), subject.labels()).text(line.name());
      line.values().forEach(row::exact);
      rows.add(row.done());
    }
    return new TableTwin(heads, rows);
  }
}
