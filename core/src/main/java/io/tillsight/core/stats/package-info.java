/**
 * Mathematics on {@code double[]}; knows nothing of sales. {@link
 * io.tillsight.core.stats.LinearRegression} answers "does y go with x, and how sure is that";
 * {@link io.tillsight.core.stats.Correlation} and {@link io.tillsight.core.stats.Quantiles} are its
 * smaller neighbours; the rest are solvers for the forecasting models.
 */
package io.tillsight.core.stats;
