package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.Columns;
import io.tillsight.app.chart.LegendItem;
import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.draw.Picture;
import java.util.List;

/** Lays out any chart; needs no toolkit and keeps no state, so any thread may call it. */
public final class ChartLayout {
  private ChartLayout() {}

  /** The picture of a chart in a frame; an empty chart gives an empty picture. */
  public static Picture picture(Chart chart, Frame frame) {
    Sketch sketch = new Sketch(frame);
    if (chart instanceof Columns columns) {
      new ColumnsLayout(columns, sketch).draw();
    } else if (chart instanceof RankedBars bars) {
      new RankedBarsLayout(bars, sketch).draw();
    } else {
      throw new IllegalArgumentException("no layout for " + chart.getClass().getSimpleName());
    }
    return sketch.picture();
  }

  /** The legend of a chart as one line, 18 px high, as wide as it needs to be. */
  public static Picture legend(List<LegendItem> items, Palette palette) {
    return LegendLayout.picture(items, palette);
  }

  /** The popup with the exact numbers of a mark, as large as it needs to be. */
  public static Picture popup(Mark mark, Palette palette) {
    return PopupLayout.picture(mark, palette);
  }
}
