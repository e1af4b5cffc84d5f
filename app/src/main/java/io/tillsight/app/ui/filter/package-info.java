/**
 * The one filter of the window: its model with history ({@link
 * io.tillsight.app.ui.filter.FilterModel}) and the bar that shows it ({@link
 * io.tillsight.app.ui.filter.FilterBar}).
 */
package io.tillsight.app.ui.filter;
