package io.tillsight.core.series;

/**
 * Half widths of the intervals in the deviations of {@link Spreads}, per third of the usual
 * horizon.
 *
 * <p>Learned on the 4,004 series of the M1 and M3 competitions together (quantiles of the absolute
 * error in deviations); for weekly series, of which there are none among them, those of the months
 * are used.
 *
 * @param third number of steps in a third of the usual horizon
 * @param narrow half widths of the 80 % interval
 * @param wide half widths of the 95 % interval
 */
record Calibration(int third, double[] narrow, double[] wide) {

  static Calibration of(Frequency frequency) {
    return switch (frequency) {
      case DAILY, WEEKLY, MONTHLY -> monthly();
      case QUARTERLY ->
          new Calibration(3, new double[] {1.35, 1.38, 1.49}, new double[] {2.42, 2.74, 2.94});
      case YEARLY ->
          new Calibration(2, new double[] {1.14, 1.40, 1.45}, new double[] {2.02, 2.64, 2.94});
    };
  }

  private static Calibration monthly() {
    return new Calibration(6, new double[] {1.16, 1.15, 1.21}, new double[] {1.89, 2.05, 2.09});
  }

  double narrowAt(int step) {
    return narrow[Math.min(narrow.length - 1, step / third)];
  }

  double wideAt(int step) {
    return wide[Math.min(wide.length - 1, step / third)];
  }

  /** Symmetric limits, cut off at 0. */
  Spread spread(double[] deviations) {
    return (step, mean) -> {
      double inner = narrowAt(step) * deviations[step];
      double outer = wideAt(step) * deviations[step];
      return new Forecast.Step(
          mean, Math.max(0, mean - inner), mean + inner, Math.max(0, mean - outer), mean + outer);
    };
  }
}
