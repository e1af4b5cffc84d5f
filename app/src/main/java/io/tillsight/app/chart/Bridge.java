package io.tillsight.app.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a total changed: steps from the old total, which is the zero of the picture, to the new one.
 *
 * @param subject what it is about
 * @param startName names the old total
 * @param start the old total
 * @param steps largest first, of either sign; with the start they sum to the end
 * @param endName names the new total
 * @param end the new total
 */
public record Bridge(
    Subject subject, String startName, double start, List<Step> steps, String endName, double end)
    implements Chart {

  /**
   * One reason.
   *
   * @param key the reason
   * @param name its words
   * @param value how much it changed the total
   */
  public record Step(String key, String name, double value) {}

  /** Copies the list. */
  public Bridge {
    steps = List.copyOf(steps);
  }

  @Override
  public TableTwin table() {
    List<TableTwin.Row> rows = new ArrayList<>();
    if (steps.isEmpty() && start == end && startName.isEmpty()) {
      return new TableTwin(List.of(subject.words().dimension(), subject.words().actual()), rows);
    }
    rows.add(row("", startName, start));
    steps.forEach(step -> rows.add(row(step.key(), step.name(), step.value())));
    rows.add(row("", endName, end));
    return new TableTwin(List.of(subject.words().dimension(), subject.words().actual()), rows);
  }

  private TableTwin.Row row(String key, String name, double value) {
    return new TableTwin.RowBuilder(key, subject.labels()).text(name).exact(value).done();
  }
}
