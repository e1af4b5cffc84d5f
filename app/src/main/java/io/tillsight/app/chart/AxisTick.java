package io.tillsight.app.chart;

/**
 * A named place on a time axis, such as the first of a month.
 *
 * @param position in the unit of the chart's positions, such as days since 1970
 * @param name written to the right of the tick
 */
public record AxisTick(double position, String name) {}
