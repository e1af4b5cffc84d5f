package io.tillsight.core.series.arima;

/**
 * The order of a seasonal ARIMA model, {@code (p,d,q)(P,D,Q)} with or without a constant.
 *
 * @param autoregressive p
 * @param differences d
 * @param movingAverage q
 * @param seasonalAutoregressive P
 * @param seasonalDifferences D
 * @param seasonalMovingAverage Q
 * @param constant whether the differenced series has a mean of its own
 */
public record ArimaOrder(
    int autoregressive,
    int differences,
    int movingAverage,
    int seasonalAutoregressive,
    int seasonalDifferences,
    int seasonalMovingAverage,
    boolean constant) {

  /** An order without season and constant. */
  public static ArimaOrder of(int autoregressive, int differences, int movingAverage) {
    return new ArimaOrder(autoregressive, differences, movingAverage, 0, 0, 0, false);
  }

  /** Number of coefficients, the constant included. */
  int coefficients() {
    return autoregressive
        + movingAverage
        + seasonalAutoregressive
        + seasonalMovingAverage
        + (constant ? 1 : 0);
  }

  /** The order with other lags and constant but the same differences. */
  ArimaOrder moved(int ar, int ma, int seasonalAr, int seasonalMa) {
    return new ArimaOrder(
        autoregressive + ar,
        differences,
        movingAverage + ma,
        seasonalAutoregressive + seasonalAr,
        seasonalDifferences,
        seasonalMovingAverage + seasonalMa,
        constant);
  }

  ArimaOrder withConstant(boolean wanted) {
    return new ArimaOrder(
        autoregressive,
        differences,
        movingAverage,
        seasonalAutoregressive,
        seasonalDifferences,
        seasonalMovingAverage,
        wanted);
  }
}
