package io.tillsight.app.ui.overview;

import io.tillsight.app.chart.Sparkline;
import io.tillsight.app.chart.draw.Tone;
import io.tillsight.app.figures.KeyFigure;
import io.tillsight.app.ui.kit.ChartCanvas;
import io.tillsight.app.ui.kit.KpiCard;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

/** The key figures side by side; a figure that the data cannot give has no card. */
final class KpiRow extends StackPane {
  private final Function<KeyFigure, Sparkline> line;
  private final List<KpiCard> cards = new ArrayList<>();
  private final List<ChartCanvas> lines = new ArrayList<>();
  private List<String> labels = List.of();
  private List<KeyFigure> shown = List.of();

  KpiRow(Function<KeyFigure, Sparkline> line) {
    this.line = line;
    getStyleClass().add("ts-kpi-row");
    setMinSize(0, 0);
  }

  void show(List<KeyFigure> figures) {
    if (figures.equals(shown)) {
      return;
    }
    shown = figures;
    List<String> wanted = figures.stream().map(KeyFigure::label).toList();
    if (!wanted.equals(labels)) {
      labels = wanted;
      build();
    }
    for (int i = 0; i < figures.size(); i++) {
      show(cards.get(i), figures.get(i));
      lines.get(i).setChart(line.apply(figures.get(i)));
    }
  }

  private void build() {
    double[] columns = new double[labels.size()];
    Arrays.fill(columns, 1);
    GridPane grid = Layouts.grid(columns, new double[] {1});
    grid.getStyleClass().add("ts-cards");
    cards.clear();
    lines.clear();
    for (int i = 0; i < labels.size(); i++) {
      KpiCard card = new KpiCard(labels.get(i));
      cards.add(card);
      lines.add(line());
      card.setLine(lines.get(i));
      Layouts.place(grid, card, i, 0, 1);
    }
    getChildren().setAll(grid);
  }

  private void show(KpiCard card, KeyFigure figure) {
    Tag.Tone tone =
        figure.tone() == Tone.GOOD
            ? Tag.Tone.GOOD
            : figure.tone() == Tone.BAD ? Tag.Tone.BAD : Tag.Tone.NEUTRAL;
    card.show(
        figure.value(),
        new KpiCard.Change(figure.change(), figure.direction(), tone, figure.before()),
        figure.note());
    card.setAccessibleText(
        String.join(", ", figure.label(), figure.exact(), figure.change(), figure.before()));
    Tooltip.install(card, new Tooltip(figure.label() + ": " + figure.exact()));
  }

  private static ChartCanvas line() {
    ChartCanvas canvas = new ChartCanvas();
    canvas.setFocusTraversable(false);
    canvas.setMouseTransparent(true);
    canvas.setMinSize(0, 0);
    return canvas;
  }
}
