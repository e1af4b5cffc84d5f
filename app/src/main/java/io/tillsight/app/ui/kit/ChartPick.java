package io.tillsight.app.ui.kit;

import io.tillsight.app.chart.draw.Mark;

/**
 * The user chose a mark.
 *
 * @param mark which one
 * @param adding whether Ctrl was held: the mark joins or leaves the selection
 */
public record ChartPick(Mark mark, boolean adding) {}
