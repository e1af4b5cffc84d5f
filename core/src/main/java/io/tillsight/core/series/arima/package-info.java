/**
 * Autoregressive integrated moving averages, seasonal or not, on {@code double[]}: one order by
 * name ({@link io.tillsight.core.series.arima.Arima}) or the best one found stepwise ({@link
 * io.tillsight.core.series.arima.AutoArima}).
 */
package io.tillsight.core.series.arima;
