/**
 * A report as data: sections of messages, cards, charts and tables, and what every page must say.
 * Knows no file format. It lives in this module, not in the core, because its charts are the
 * descriptions of {@code io.tillsight.app.chart} and its numbers are already in the reader's
 * language.
 */
package io.tillsight.app.report.content;
