/**
 * What every chart is drawn with, free of any toolkit: nine strokes of a {@link
 * io.tillsight.app.chart.draw.Pen}, colours by {@link io.tillsight.app.chart.draw.Token}, one width
 * table for all back ends ({@link io.tillsight.app.chart.draw.TextMeasure}) and the finished {@link
 * io.tillsight.app.chart.draw.Picture} with its {@link io.tillsight.app.chart.draw.Mark}s.
 *
 * <p>Lengths are logical pixels (1/96 inch), y grows downwards.
 */
package io.tillsight.app.chart.draw;
