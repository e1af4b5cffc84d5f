package io.tillsight.app.figures;

import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.TableTwin;
import java.util.List;

/**
 * A chart with the words around it.
 *
 * @param title what it shows
 * @param caption unit · period · filter, and what is partial
 * @param chart the description
 * @param table the chart's table, made with it: writing a thousand rows is no work for the screen
 * @param notes sentences to stand below it, none when nothing needs saying
 */
public record Figure<C extends Chart>(
    String title, String caption, C chart, TableTwin table, List<String> notes) {

  /** Copies the list. */
  public Figure {
    notes = List.copyOf(notes);
  }

  /** With the chart's own table. */
  public Figure(String title, String caption, C chart, List<String> notes) {
    this(title, caption, chart, chart.table(), notes);
  }

  /** Without notes. */
  static <C extends Chart> Figure<C> of(String caption, C chart) {
    return new Figure<>(chart.subject().title(), caption, chart, List.of());
  }

  /** The same without what would stand below it. */
  Figure<C> withoutNotes() {
    return new Figure<>(title, caption, chart, table, List.of());
  }

  /** The same under another title. */
  public Figure<C> titled(String other) {
    return new Figure<>(other, caption, chart, table, notes);
  }

  /** The same with one more note; an empty one is left out. */
  Figure<C> note(String note) {
    if (note.isEmpty()) {
      return this;
    }
    List<String> more = new java.util.ArrayList<>(notes);
    more.add(note);
    return new Figure<>(title, caption, chart, table, more);
  }

  /** Whether there is nothing to draw. */
  public boolean isEmpty() {
    return table.rows().isEmpty();
  }
}
