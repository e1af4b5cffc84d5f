package io.tillsight.core.series;

/** Turns the mean of a step into its interval. */
interface Spread {

  double NORMAL_80 = 1.2815515655446004;
  double NORMAL_95 = 1.959963984540054;

  Forecast.Step around(int step, double mean);

  /** Symmetric normal limits, cut off at 0. */
  static Spread normal(double[] deviations) {
    return (step, mean) -> {
      double narrow = NORMAL_80 * deviations[step];
      double wide = NORMAL_95 * deviations[step];
      return new Forecast.Step(
          mean, Math.max(0, mean - narrow), mean + narrow, Math.max(0, mean - wide), mean + wide);
    };
  }
}
