/**
 * Models that learn the next value from lags and the calendar, as many tutorials and small systems
 * do: lag regression, random forest, gradient boosting. They stand on the leaderboard beside the
 * combination.
 */
package io.tillsight.core.series.learned;
