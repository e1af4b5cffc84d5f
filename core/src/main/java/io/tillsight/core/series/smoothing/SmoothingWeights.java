package io.tillsight.core.series.smoothing;

/**
 * The weights of one fit.
 *
 * @param alpha weight of the level
 * @param beta weight of the trend relative to that of the level (0 without a trend)
 * @param gamma weight of the season (0 without one)
 * @param phi damping per step (1 undamped, 0 without a trend)
 */
record SmoothingWeights(double alpha, double beta, double gamma, double phi) {

  /** Reads a point of the optimiser; gamma is stored there as a share of {@code 1 - alpha}. */
  static SmoothingWeights of(SmoothingForm form, double[] point) {
    int next = 1;
    double alpha = point[0];
    double beta = form.trended() ? point[next++] : 0;
    double gamma = form.seasonal() ? point[next++] * (1 - alpha) : 0;
    double phi =
        switch (form.trend()) {
          case NONE -> 0;
          case LINEAR -> 1;
          case DAMPED -> point[next];
        };
    return new SmoothingWeights(alpha, beta, gamma, phi);
  }

  /** How much an error moves the forecast so many steps later (level and trend, not season). */
  double levelResponse(int steps) {
    double damping = 0;
    double power = 1;
    for (int i = 0; i < steps; i++) {
      power *= phi;
      damping += power;
    }
    return alpha * (1 + beta * damping);
  }
}
