package io.tillsight.app.report.content;

import io.tillsight.app.chart.Chart;
import io.tillsight.app.figures.Figure;
import io.tillsight.app.figures.KeyFigure;
import java.util.List;

/**
 * What one tab shows at present.
 *
 * @param title name of the tab
 * @param cards its key figures, none where it has none
 * @param figures its charts in reading order; empty ones are left out
 */
public record Seen(String title, List<KeyFigure> cards, List<Figure<? extends Chart>> figures) {
  /** Copies the lists. */
  public Seen {
    cards = List.copyOf(cards);
    figures = List.copyOf(figures);
  }
}
