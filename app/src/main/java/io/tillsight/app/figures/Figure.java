package io.tillsight.app.figures;

import io.tillsight.app.chart.Chart;
import java.util.List;

/**
 * A chart with the words around it.
 *
 * @param title what it shows
 * @param caption unit · period · filter, and what is partial
 * @param chart the description
 * @param notes sentences to stand below it, none when nothing needs saying
 */
public record Figure<C extends Chart>(String title, String caption, C chart, List<String> notes) {

  /** Copies the list. */
  public Figure {
    notes = List.copyOf(notes);
  }

  /** Without notes. */
  static <C extends Chart> Figure<C> of(String caption, C chart) {
    return new Figure<>(chart.subject().title(), caption, chart, List.of());
  }

  /** The same without what would stand below it. */
  Figure<C> withoutNotes() {
    return new Figure<>(title, caption, chart, List.of());
  }

  /** The same under another title. */
  public Figure<C> titled(String other) {
    return new Figure<>(other, caption, chart, notes);
  }

  /** The same with one more note; an empty one is left out. */
  Figure<C> note(String note) {
    if (note.isEmpty()) {
      return this;
    }
    List<String> more = new java.util.ArrayList<>(notes);
    more.add(note);
    return new Figure<>(title, caption, chart, more);
  }

  /** Whether there is nothing to draw. */
  public boolean isEmpty() {
    return chart.table().rows().isEmpty();
  }
}
