package io.tillsight.app.chart;

import java.util.List;

/**
 * The description of one chart: numbers and names, no sizes and no colours. A value that is not
 * known is NaN, never 0.
 */
public sealed interface Chart
    permits Columns,
        RankedBars,
        TimeLine,
        Sparkline,
        MultiLine,
        ForecastFan,
        SmallMultiples,
        StackedBars,
        Pareto,
        Bridge,
        IndexBars,
        Scatter,
        HeatMap,
        CalendarMap,
        Treemap,
        Choropleth {

  /** What it is about. */
  Subject subject();

  /** The same as a table: everything that the chart knows, also what it has no room to draw. */
  TableTwin table();

  /** What the card's header must explain; empty where all is labelled directly. */
  default List<LegendItem> legend() {
    return List.of();
  }
}
