/**
 * Lays a report out on A4 pages: what stands where, drawn with any {@link
 * io.tillsight.app.chart.draw.Pen}. The door is {@link io.tillsight.app.report.page.Pages}.
 */
package io.tillsight.app.report.page;
