package io.tillsight.core.series.daily;

/**
 * A daily forecast with the errors that the model made in the past.
 *
 * @param mean expected sales of the next days, 0 where the shop will be closed
 * @param logErrors logarithms of actual by forecast sales from past moments, pooled over their
 *     horizons; empty when the history is too short to look back
 * @param logTotals the same of the sums over the horizon, one for each past moment
 */
public record DailyForecast(double[] mean, double[] logErrors, double[] logTotals) {}
