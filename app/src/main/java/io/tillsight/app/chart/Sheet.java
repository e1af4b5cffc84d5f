package io.tillsight.app.chart;

/**
 * What must stand around a chart that leaves the window, so that it still says what it means.
 *
 * @param caption unit · period · filter
 * @param footer definition, source or balance; may be empty
 * @param tag such as SAMPLE, for figures that are not the user's own; empty for real ones
 */
public record Sheet(String caption, String footer, String tag) {}
