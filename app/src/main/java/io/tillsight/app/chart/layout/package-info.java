/**
 * From a description to a picture: one class for each kind of chart, and one door, {@link
 * io.tillsight.app.chart.layout.ChartLayout}. Sizes follow the design's tokens; a label that does
 * not fit is not drawn, only whole words are.
 */
package io.tillsight.app.chart.layout;
