package io.tillsight.app.ui.report;

import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.Sparkline;
import io.tillsight.app.figures.Figure;
import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.ChartCanvas;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Window;

/** The charts that stand on the screen now, in reading order; a report prints these very ones. */
final class ShownCharts {
  private ShownCharts() {}

  static List<Figure<? extends Chart>> now() {
    List<Figure<? extends Chart>> figures = new ArrayList<>();
    Window.getWindows().stream()
        .filter(window -> window.isShowing() && window.getScene() != null)
        .flatMap(window -> canvases(window.getScene().getRoot()))
        .sorted(Comparator.comparing(ShownCharts::top).thenComparing(ShownCharts::left))
        .map(ShownCharts::figure)
        .forEach(figures::add);
    return figures;
  }

  private static Stream<ChartCanvas> canvases(Node root) {
    return root.lookupAll(".chart-canvas").stream()
        .map(ChartCanvas.class::cast)
        .filter(ShownCharts::isShown);
  }

  private static boolean isShown(ChartCanvas canvas) {
    for (Node node = canvas; node != null; node = node.getParent()) {
      if (!node.isVisible()) {
        return false;
      }
    }
    Chart chart = canvas.chartProperty().get();
    return chart != null && !(chart instanceof Sparkline) && canvas.getWidth() > 0;
  }

  private static Figure<? extends Chart> figure(ChartCanvas canvas) {
    Chart chart = canvas.chartProperty().get();
    return new Figure<>(chart.subject().title(), caption(canvas), chart, List.of());
  }

  private static String caption(Node node) {
    for (Node parent = node; parent != null; parent = parent.getParent()) {
      if (parent instanceof Card card) {
        return card.captionText();
      }
    }
    return "";
  }

  private static double top(ChartCanvas canvas) {
    return Math.rint(onScreen(canvas).getMinY());
  }

  private static double left(ChartCanvas canvas) {
    return onScreen(canvas).getMinX();
  }

  private static Bounds onScreen(ChartCanvas canvas) {
    return canvas.localToScene(canvas.getBoundsInLocal());
  }
}
