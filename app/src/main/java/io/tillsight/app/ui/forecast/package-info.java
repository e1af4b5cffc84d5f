/**
 * The Forecast tab: what the coming days will bring, and how good such forecasts were. The door is
 * {@link io.tillsight.app.ui.forecast.ForecastView}.
 */
package io.tillsight.app.ui.forecast;
