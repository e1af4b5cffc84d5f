/**
 * Daily sales and the calendar: weekdays, the season of the year, pay-days, holidays found in the
 * past, closures. {@link io.tillsight.core.series.daily.DailyModel} forecasts; days without sales
 * count as missing, not as sales of 0.
 */
package io.tillsight.core.series.daily;
