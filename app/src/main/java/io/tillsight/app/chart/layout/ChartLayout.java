package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.Bridge;
import io.tillsight.app.chart.CalendarMap;
import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.Choropleth;
import io.tillsight.app.chart.Columns;
import io.tillsight.app.chart.ForecastFan;
import io.tillsight.app.chart.HeatMap;
import io.tillsight.app.chart.IndexBars;
import io.tillsight.app.chart.LegendItem;
import io.tillsight.app.chart.MultiLine;
import io.tillsight.app.chart.Pareto;
import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.Scatter;
import io.tillsight.app.chart.Sheet;
import io.tillsight.app.chart.SmallMultiples;
import io.tillsight.app.chart.Sparkline;
import io.tillsight.app.chart.StackedBars;
import io.tillsight.app.chart.TimeLine;
import io.tillsight.app.chart.Treemap;
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
    draw(chart, sketch);
    return sketch.picture();
  }

  private static void draw(Chart chart, Sketch sketch) {
    if (chart instanceof Columns columns) {
      new ColumnsLayout(columns, sketch).draw();
    } else if (chart instanceof RankedBars bars) {
      new RankedBarsLayout(bars, sketch).draw();
    } else if (chart instanceof TimeLine line) {
      new TimeLineLayout(line, sketch).draw();
    } else if (chart instanceof Sparkline spark) {
      new SparklineLayout(spark, sketch).draw();
    } else if (chart instanceof MultiLine lines) {
      new MultiLineLayout(lines, sketch).draw();
    } else if (chart instanceof ForecastFan fan) {
      new ForecastFanLayout(fan, sketch).draw();
    } else if (chart instanceof SmallMultiples panels) {
      new SmallMultiplesLayout(panels, sketch).draw();
    } else {
      drawMore(chart, sketch);
    }
  }

  private static void drawMore(Chart chart, Sketch sketch) {
    if (chart instanceof StackedBars bars) {
      new StackedBarsLayout(bars, sketch).draw();
    } else if (chart instanceof Pareto pareto) {
      new ParetoLayout(pareto, sketch).draw();
    } else if (chart instanceof Bridge bridge) {
      new BridgeLayout(bridge, sketch).draw();
    } else if (chart instanceof IndexBars bars) {
      new IndexBarsLayout(bars, sketch).draw();
    } else if (chart instanceof Scatter scatter) {
      new ScatterLayout(scatter, sketch).draw();
    } else {
      drawAreas(chart, sketch);
    }
  }

  private static void drawAreas(Chart chart, Sketch sketch) {
    if (chart instanceof HeatMap map) {
      new HeatMapLayout(map, sketch).draw();
    } else if (chart instanceof CalendarMap map) {
      new CalendarMapLayout(map, sketch).draw();
    } else if (chart instanceof Treemap map) {
      new TreemapLayout(map, sketch).draw();
    } else if (chart instanceof Choropleth map) {
      new ChoroplethLayout(map, sketch).draw();
    } else {
      throw new IllegalArgumentException("no layout for " + chart.getClass().getSimpleName());
    }
  }

  /** Reads what a map is drawn from; slow the first time, so not for the screen's thread. */
  public static void prepare(Choropleth.Map map) {
    ChoroplethLayout.prepare(map);
  }

  /** A chart with title, caption, legend and footer around it, for files and paper; no marks. */
  public static Picture sheet(Chart chart, Sheet sheet, Frame frame) {
    Sketch sketch = new Sketch(frame);
    new SheetLayout(chart, sheet, sketch).draw();
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
