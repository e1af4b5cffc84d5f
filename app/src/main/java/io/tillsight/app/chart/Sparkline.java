package io.tillsight.app.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A small line without an axis, for a card; it shows shape, not size, and has no marks.
 *
 * @param subject what it is about
 * @param actual oldest first; NaN leaves a gap
 * @param previous as many, or none
 */
public record Sparkline(Subject subject, List<Double> actual, List<Double> previous)
    implements Chart {

  /** Copies the lists. */
  public Sparkline {
    actual = List.copyOf(actual);
    previous = List.copyOf(previous);
  }

  @Override
  public TableTwin table() {
    Words words = subject.words();
    List<TableTwin.Row> rows = new ArrayList<>();
    for (int i = 0; i < actual.size(); i++) {
      rows.add(
          new TableTwin.RowBuilder("", subject.labels())
              .text(Integer.toString(i + 1))
              .exact(actual.get(i))
              .exact(i < previous.size() ? previous.get(i) : Double.NaN)
              .done());
    }
    return new TableTwin(List.of(words.dimension(), words.actual(), words.previous()), rows)
        .trimmed();
  }
}
