package io.tillsight.app.chart;

import java.util.List;

/**
 * Bars of an index with how sure each is, against a line that every bar is compared with.
 *
 * @param subject what it is about
 * @param bars in their own order, such as Monday first
 * @param reference the index of the average, such as 100
 * @param referenceName its words, such as {@code average day = 100}
 * @param intervalName names the interval in popup and table
 * @param note below the bars; may be empty
 */
public record IndexBars(
    Subject subject,
    List<Bar> bars,
    double reference,
    String referenceName,
    String intervalName,
    String note)
    implements Chart {

  /**
   * One bar.
   *
   * @param key the value of the dimension
   * @param name at its left
   * @param value the index
   * @param interval how sure it is; {@link Interval#NONE} where unknown
   */
  public record Bar(String key, String name, double value, Interval interval) {}

  /** Copies the list. */
  public IndexBars {
    bars = List.copyOf(bars);
  }

  @Override
  public TableTwin table() {
    Words words = subject.words();
    return new TableTwin(
            List.of(words.dimension(), words.actual(), intervalName + " ↓", intervalName + " ↑"),
            bars.stream()
                .map(
                    bar ->
                        new TableTwin.RowBuilder(bar.key(), subject.labels())
                            .text(bar.name())
                            .exact(bar.value())
                            .exact(bar.interval().low())
                            .exact(bar.interval().high())
                            .done())
                .toList())
        .trimmed();
  }
}
