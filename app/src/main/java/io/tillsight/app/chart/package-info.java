/**
 * Charts as descriptions: what to show, never how many pixels or which colour.
 *
 * <p>How a tab shows one: it builds a description from a result, with its {@link
 * io.tillsight.app.chart.Subject} (title, words and a {@link io.tillsight.app.chart.Labels} that
 * writes the numbers in the user's language), and hands it to a {@code ChartCanvas} of {@code
 * io.tillsight.app.ui.kit}:
 *
 * <pre>{@code
 * ChartCanvas canvas = new ChartCanvas();
 * canvas.setChart(new Columns(subject, months, "to 20 Nov"));
 * canvas.setSelected(Set.of("2026-03"));          // the chart's own part of the filter
 * canvas.setOnPick(pick -> filter.toggle(MONTH, pick.mark().key(), pick.adding()));
 * canvas.setOnMenu(menu -> showMenu(menu.mark(), menu.screenX(), menu.screenY()));
 * }</pre>
 *
 * <p>The card around it writes title and caption, shows {@code chart.legend()} in its header and
 * {@code chart.table()} as the table twin.
 *
 * <p>A mark's key is a value of the chart's main dimension; its part, where there is one, a value
 * of the second (see {@link io.tillsight.app.chart.draw.Mark}). A chart over time takes a brush
 * with {@code canvas.setOnBrush}; other charts follow the pointer through {@code
 * canvas.echoedProperty()}.
 *
 * <p>A chart that leaves the window is drawn with its title, caption, legend, footer and the tag
 * for sample data by {@code ChartLayout.sheet(chart, sheet, frame)}; PNG, SVG and PDF take that
 * picture.
 *
 * <p>How the PDF draws one: {@code new ChartPdf(fonts).draw(contentByte, chart, left, top, width,
 * height)} in {@code io.tillsight.app.report}; {@code ChartPng} and {@code ChartSvg} beside it
 * write the picture files. All of them go through {@link
 * io.tillsight.app.chart.layout.ChartLayout}, so the picture is the same everywhere.
 *
 * <p>A new chart is a record here that {@link io.tillsight.app.chart.Chart} permits, a layout class
 * in {@code io.tillsight.app.chart.layout} and a line in {@code ChartLayout}.
 */
package io.tillsight.app.chart;
