package io.tillsight.core.series;

/** Turns the mean of a step into its interval. */
interface Spread {

  /** The limits about this mean; {@code step} counts from 0. */
  Forecast.Step around(int step, double mean);
}
