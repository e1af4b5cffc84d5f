package io.tillsight.app.chart.draw;

import java.util.Set;

/**
 * What the user chose in this chart; a chart keeps all its marks and dims the others.
 *
 * @param selected keys of marks; empty when nothing is selected
 */
public record Highlight(Set<String> selected) {

  /** Nothing selected. */
  public static final Highlight NONE = new Highlight(Set.of());

  /** Copies the set. */
  public Highlight {
    selected = Set.copyOf(selected);
  }

  /** Whether a mark steps back because others are selected. */
  public boolean dims(String key) {
    return !selected.isEmpty() && !selected.contains(key);
  }

  /** Whether a mark is one of the chosen. */
  public boolean chooses(String key) {
    return selected.contains(key);
  }
}
