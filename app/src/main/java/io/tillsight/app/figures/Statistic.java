package io.tillsight.app.figures;

/**
 * One number of a statistical answer.
 *
 * @param label its name: {@code Pearson r}
 * @param value as written: {@code 0.81}
 * @param note what belongs to it: {@code 95% interval 0.43 to 0.94}; may be empty
 */
public record Statistic(String label, String value, String note) {}
