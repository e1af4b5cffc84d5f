package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.HeatMap;
import io.tillsight.app.chart.HeatMap.Cell;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Ink;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.HashSet;
import java.util.Set;

/**
 * Parts a grid into named zones: thick lines of the surface between them, a name in the first cell.
 */
final class HeatZones {
  private static final double THICK = 4;

  /** Where a cell is. */
  interface Grid {
    Box box(int row, int column);
  }

  private final HeatMap chart;
  private final Sketch sketch;
  private final Grid grid;

  HeatZones(HeatMap chart, Sketch sketch, Grid grid) {
    this.chart = chart;
    this.sketch = sketch;
    this.grid = grid;
  }

  void draw() {
    Stroke stroke = Stroke.solid(sketch.ink(Token.SURFACE), THICK);
    Set<String> named = new HashSet<>();
    for (int row = 0; row < chart.rows().size(); row++) {
      for (int column = 0; column < chart.columns().size(); column++) {
        Box box = grid.box(row, column).inset(-1);
        if (column > 0 && !zone(row, column).equals(zone(row, column - 1))) {
          sketch.line(box.x(), box.y(), box.x(), box.bottom(), stroke);
        }
        if (row > 0 && !zone(row, column).equals(zone(row - 1, column))) {
          sketch.line(box.x(), box.y(), box.right(), box.y(), stroke);
        }
        if (named.add(zone(row, column))) {
          name(row, column, box);
        }
      }
    }
  }

  private void name(int row, int column, Box box) {
    Cell cell = chart.rows().get(row).cells().get(column);
    if (cell.zone().isEmpty() || cell.state() != HeatMap.State.KNOWN || box.height() < 36) {
      return;
    }
    Ink ground = sketch.ink(chart.shades().ink(cell.value()));
    TextStyle style = TextStyle.caption(sketch.frame().palette().textOn(ground)).semiBold();
    if (sketch.textWidth(cell.zone(), style) + 16 <= box.width()) {
      sketch.text(box.x() + 8, box.y() + 16, cell.zone(), style);
    }
  }

  private String zone(int row, int column) {
    return chart.rows().get(row).cells().get(column).zone();
  }
}
