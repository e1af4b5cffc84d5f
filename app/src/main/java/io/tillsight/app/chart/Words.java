package io.tillsight.app.chart;

/**
 * The names of a chart's parts in the user's language; they head the table, the popup, the legend.
 * A name that a chart does not use may be empty.
 *
 * @param dimension what a mark is, such as Month
 * @param actual what happened, such as 2026
 * @param previous what happened before, such as 2025
 * @param plan what was planned
 * @param forecast what is expected
 * @param change the relative difference, such as ΔPY %
 * @param share the share of the total
 */
public record Words(
    String dimension,
    String actual,
    String previous,
    String plan,
    String forecast,
    String change,
    String share) {}
