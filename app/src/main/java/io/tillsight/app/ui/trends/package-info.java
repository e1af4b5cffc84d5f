/**
 * The Trends tab: net sales over time, by month and year, by day and by weekday. The door is {@link
 * io.tillsight.app.ui.trends.TrendsView}.
 */
package io.tillsight.app.ui.trends;
