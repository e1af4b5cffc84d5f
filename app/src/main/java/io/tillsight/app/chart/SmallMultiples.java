package io.tillsight.app.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Small lines side by side on one scale from 0, sorted by size.
 *
 * @param subject what it is about
 * @param periods names of the periods, earliest first
 * @param panels largest first
 * @param firstName under the left end of each panel
 * @param lastName under the right end, such as {@code to 20 Nov}
 * @param lastIsPartial whether the last period is still running
 * @param scaleNotes words that say it is one scale; drawn where a panel is free
 */
public record SmallMultiples(
    Subject subject,
    List<String> periods,
    List<Panel> panels,
    String firstName,
    String lastName,
    boolean lastIsPartial,
    List<String> scaleNotes)
    implements Chart {

  /**
   * One panel.
   *
   * @param key the value of the dimension
   * @param name above it
   * @param actual one for each period
   * @param previous one for each period, or none
   */
  public record Panel(String key, String name, List<Double> actual, List<Double> previous) {
    /** Copies the lists. */
    public Panel {
      actual = List.copyOf(actual);
      previous = List.copyOf(previous);
    }
  }

  /** Copies the lists. */
  public SmallMultiples {
    periods = List.copyOf(periods);
    panels = List.copyOf(panels);
    scaleNotes = List.copyOf(scaleNotes);
  }

  @Override
  public TableTwin table() {
    List<String> heads = new ArrayList<>();
    heads.add(subject.words().dimension());
    heads.add("");
    heads.addAll(periods);
    List<TableTwin.Row> rows = new ArrayList<>();
    for (Panel panel : panels) {
      rows.add(row(panel, subject.words().actual(), panel.actual()));
      if (!panel.previous().isEmpty()) {
        rows.add(row(panel, subject.words().previous(), panel.previous()));
      }
    }
    return new TableTwin(heads, rows);
  }

  private TableTwin.Row row(Panel panel, String series, List<Double> values) {
    TableTwin.RowBuilder row =
        new TableTwin.RowBuilder(panel.key(), subject.labels()).text(panel.name()).text(series);
    for (int i = 0; i < periods.size(); i++) {
      row.exact(i < values.size() ? values.get(i) : Double.NaN);
    }
    return row.done();
  }
}
