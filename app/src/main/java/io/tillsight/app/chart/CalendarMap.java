package io.tillsight.app.chart;

import java.util.List;

/**
 * Days as small squares: weeks across, weekdays down.
 *
 * @param subject what it is about
 * @param days earliest first
 * @param weekdays seven short names, the first day of the week first
 * @param months where a month's name stands: its week and the name
 * @param shades of the days
 * @param unit the words before the legend, such as {@code €k a day}
 * @param closedName the words for a day without sales
 */
public record CalendarMap(
    Subject subject,
    List<Day> days,
    List<String> weekdays,
    List<AxisTick> months,
    Shades shades,
    String unit,
    String closedName)
    implements Chart {

  /**
   * One day.
   *
   * @param key the value of the dimension
   * @param name in full
   * @param week counted from 0
   * @param weekday 0 for the first day of the week
   * @param value NaN when closed
   */
  public record Day(String key, String name, int week, int weekday, double value) {}

  /** Checks the weekdays. */
  public CalendarMap {
    days = List.copyOf(days);
    weekdays = List.copyOf(weekdays);
    months = List.copyOf(months);
    if (weekdays.size() != 7) {
      throw new IllegalArgumentException("a week has seven days");
    }
  }

  @Override
  public TableTwin table() {
    Words words = subject.words();
    return new TableTwin(
        List.of(words.dimension(), words.actual()),
        days.stream()
            .map(
                day ->
                    new TableTwin.RowBuilder(day.key(), subject.labels())
                        .text(day.name())
                        .number(
                            Double.isNaN(day.value())
                                ? closedName
                                : subject.labels().exact(day.value()),
                            day.value())
                        .done())
            .toList());
  }
}
