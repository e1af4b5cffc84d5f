/**
 * Smoothing models on {@code double[]}: exponential smoothing in fifteen forms, complex exponential
 * smoothing, theta methods, and the classical seasonal indices that they start from. Values are in
 * the unit of the series; index 0 is the oldest.
 */
package io.tillsight.core.series.smoothing;
