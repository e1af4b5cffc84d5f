package io.tillsight.app.ui.forecast;

import io.tillsight.app.ui.kit.Tag;

/**
 * One line of the report card.
 *
 * @param name what was measured
 * @param value of this forecast
 * @param compare what it is held against
 * @param verdict in a word or two
 * @param tone of the verdict
 */
record ReportRow(String name, String value, String compare, String verdict, Tag.Tone tone) {}
