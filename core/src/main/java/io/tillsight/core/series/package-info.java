/**
 * One time series: its forecast, how sure it is, and the record of the models.
 *
 * <p>How to call it:
 *
 * <pre>{@code
 * TimeSeries sales = TimeSeries.daily(firstDay, netSalesPerDay);   // or .of(Frequency.MONTHLY, values)
 * Outcome outcome = SeriesForecast.withDefaults().forecast(sales, 90);
 * if (outcome instanceof Outcome.Made made) {
 *   made.forecast().steps();     // mean and 80/95 % interval of each period
 *   made.notes();                // e.g. SEASON_LEFT_OUT: less than two seasons of history
 * } else if (outcome instanceof Outcome.Refused refused) {
 *   refused.reason();            // a value with a code, never an exception
 * }
 * Leaderboard card = Backtest.withDefaults().run(sales, 90, Work.inline());
 * card.entries();                // WAPE, MASE and error in the series' unit of every model
 * }</pre>
 *
 * <p>Values are in any unit (money, pieces); index 0 is the oldest period; there are no gaps: a
 * period without sales is 0. Only whole periods belong in a series: leave the month in progress
 * out. Everything is deterministic; nothing here creates a thread.
 */
package io.tillsight.core.series;
