package io.tillsight.core.series.smoothing;

/**
 * The recursion of exponential smoothing over a series, with its state. Additive and relative
 * errors share it: both give the same states, only the likelihood differs. Loops run forward with a
 * wrapped phase counter; a backward pass is a forward pass over the reversed series.
 */
final class SmoothingPass {

  final boolean multiplicative;
  final double[] season;
  double level;
  double slope;
  private double squared;
  private double relative;
  private double logFitted;
  private boolean positive;

  SmoothingPass(boolean multiplicative, int seasonLength) {
    this.multiplicative = multiplicative;
    this.season = new double[seasonLength];
  }

  /** Runs over the values from the present state, filling {@code trace} unless it is null. */
  void run(double[] values, SmoothingWeights weights, boolean trended, SmoothingTrace trace) {
    squared = 0;
    relative = 0;
    logFitted = 0;
    positive = true;
    if (trace != null) {
      traced(values, weights, trended, trace);
    } else if (multiplicative) {
      factors(values, weights, trended);
    } else {
      summands(values, weights, trended);
    }
  }

  private void summands(double[] values, SmoothingWeights weights, boolean trended) {
    double alpha = weights.alpha();
    double beta = trended ? weights.beta() : 0;
    double gamma = weights.gamma();
    double phi = weights.phi();
    double product = 1;
    int phase = 0;
    for (double value : values) {
      double step = phi * slope;
      double base = level + step;
      double index = season[phase];
      double fit = base + index;
      double error = value - fit;
      squared += error * error;
      double share = error / fit;
      relative += share * share;
      positive &= fit > 1e-8;
      product *= fit;
      if (product > 1e100 || product < 1e-100) {
        logFitted += Math.log(product);
        product = 1;
      }
      double moved = base + alpha * error;
      slope = step + beta * (moved - base);
      level = moved;
      season[phase] = index + gamma * error;
      phase = phase + 1 == season.length ? 0 : phase + 1;
    }
    logFitted += Math.log(product);
  }

  private void factors(double[] values, SmoothingWeights weights, boolean trended) {
    double alpha = weights.alpha();
    double beta = trended ? weights.beta() : 0;
    double gamma = weights.gamma();
    double phi = weights.phi();
    double product = 1;
    int phase = 0;
    for (double value : values) {
      double step = phi * slope;
      double base = level + step;
      double index = season[phase];
      double fit = base * index;
      double share = (value - fit) / fit;
      relative += share * share;
      positive &= fit > 1e-8 && index > 1e-8;
      product *= fit;
      if (product > 1e100 || product < 1e-100) {
        logFitted += Math.log(product);
        product = 1;
      }
      double moved = base + alpha * base * share;
      slope = step + beta * (moved - base);
      level = moved;
      season[phase] = index + gamma * index * share;
      phase = phase + 1 == season.length ? 0 : phase + 1;
    }
    logFitted += Math.log(product);
  }

  private void traced(
      double[] values, SmoothingWeights weights, boolean trended, SmoothingTrace trace) {
    double beta = trended ? weights.beta() : 0;
    int phase = 0;
    for (int i = 0; i < values.length; i++) {
      double step = weights.phi() * slope;
      double base = level + step;
      double index = season[phase];
      double fit = multiplicative ? base * index : base + index;
      double error = values[i] - fit;
      double seasonless = multiplicative ? error / index : error;
      double moved = base + weights.alpha() * seasonless;
      slope = step + beta * (moved - base);
      level = moved;
      season[phase] = index + weights.gamma() * (multiplicative ? error / base : error);
      trace.record(i, fit, level, slope, season[phase]);
      phase = phase + 1 == season.length ? 0 : phase + 1;
    }
  }

  /**
   * Twice the negative log likelihood is {@code n log(cost)} up to a constant; infinite where the
   * form does not hold (fitted values at or below 0 with relative errors).
   */
  double cost(boolean relativeError, int count) {
    double cost;
    if (relativeError) {
      cost = positive ? relative * Math.exp(2 * logFitted / count) : Double.POSITIVE_INFINITY;
    } else {
      cost = squared;
    }
    return Double.isNaN(cost) ? Double.POSITIVE_INFINITY : cost;
  }
}
