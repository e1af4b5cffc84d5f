package io.tillsight.app.ui.kit;

import io.tillsight.app.chart.draw.Mark;

/**
 * The user dragged across a time axis.
 *
 * @param first the earliest mark
 * @param last the latest mark; the same as the first when one was brushed
 */
public record ChartBrush(Mark first, Mark last) {}
