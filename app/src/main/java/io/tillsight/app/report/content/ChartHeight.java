package io.tillsight.app.report.content;

import io.tillsight.app.chart.CalendarMap;
import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.Choropleth;
import io.tillsight.app.chart.HeatMap;
import io.tillsight.app.chart.IndexBars;
import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.StackedBars;

/** How high a chart is drawn on a page of full width. */
final class ChartHeight {
  private static final double ROW = 24;
  private static final double HEAD = 36;
  private static final double MOST = 720;

  private ChartHeight() {}

  static double of(Chart chart) {
    if (chart instanceof RankedBars bars) {
      return rows(bars.rows().size());
    }
    if (chart instanceof StackedBars bars) {
      return rows(bars.bars().size());
    }
    if (chart instanceof IndexBars bars) {
      return rows(bars.bars().size());
    }
    if (chart instanceof HeatMap map) {
      return Math.min(MOST, HEAD + 50 + 40.0 * map.rows().size());
    }
    if (chart instanceof CalendarMap) {
      return 135;
    }
    return chart instanceof Choropleth ? 380 : 280;
  }

  private static double rows(int count) {
    return Math.min(MOST, HEAD + ROW * count);
  }
}
