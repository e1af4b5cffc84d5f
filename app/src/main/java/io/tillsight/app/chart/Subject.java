package io.tillsight.app.chart;

/**
 * What a chart is about.
 *
 * @param title what it shows, also its name for screen readers
 * @param words the names of its parts
 * @param labels writes its numbers
 * @param higherIsBetter false for costs and returns: a rise is then bad for the profit
 */
public record Subject(String title, Words words, Labels labels, boolean higherIsBetter) {}
