package io.tillsight.core.series.arima;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the order of a seasonal ARIMA model stepwise: from four starts to the neighbour with the
 * lowest AICc, until none is lower.
 *
 * <p>Source: Hyndman and Khandakar, Automatic time series forecasting, J. Statistical Software 27
 * (2008).
 */
public final class AutoArima {

  private static final int MAX_LAG = 5;
  private static final int MAX_SEASONAL_LAG = 2;
  private static final int MAX_MODELS = 60;
  private static final int ITERATIONS = 25;
  private static final int[][] NEIGHBOURS = {
    {0, 0, 1, 0}, {0, 0, -1, 0}, {0, 0, 0, 1}, {0, 0, 0, -1}, {0, 0, 1, 1}, {0, 0, -1, -1},
    {1, 0, 0, 0}, {-1, 0, 0, 0}, {0, 1, 0, 0}, {0, -1, 0, 0}, {1, 1, 0, 0}, {-1, -1, 0, 0},
    {1, -1, 0, 0}, {-1, 1, 0, 0}
  };

  private final Differencing differencing;
  private final int season;
  private final Set<ArimaOrder> tried = new HashSet<>();
  private Arima best;

  private AutoArima(double[] values, int season) {
    this.season = season;
    this.differencing = Differencing.chosen(values, season);
  }

  /**
   * The best model found.
   *
   * @param values oldest first
   * @param season periods in a season, 1 for none
   * @return empty for a series too short or without any change after differencing
   */
  public static Optional<Arima> fit(double[] values, int season) {
    AutoArima search = new AutoArima(values, Math.max(1, season));
    double[] series = search.differencing.result();
    if (series.length < 4) {
      return Optional.empty();
    }
    if (Differencing.constant(series)) {
      return Arima.fit(search.differencing, search.season, search.order(0, 0, 0, 0, true), null, 1);
    }
    return Optional.ofNullable(search.run());
  }

  /**
   * The mean of the next periods: of the model on the values and, where all are above 0, the
   * average with that of the model on their logarithms; the last value again where no model is
   * found.
   */
  public static double[] forecast(double[] values, int season, int horizon) {
    double[] plain = plain(values, season, horizon);
    double[] logarithmic = logarithmic(values, season, horizon);
    for (int i = 0; i < horizon; i++) {
      if (Double.isFinite(logarithmic[i])) {
        plain[i] = (plain[i] + logarithmic[i]) / 2;
      }
    }
    return plain;
  }

  private static double[] plain(double[] values, int season, int horizon) {
    return fit(values, season)
        .map(model -> model.forecast(horizon))
        .orElseGet(() -> repeated(values[values.length - 1], horizon));
  }

  /**
   * The mean on the scale of logarithms, brought back; {@code NaN} when a value is 0 or below.
   * Forecasts beyond ten times the largest value count as not found.
   */
  public static double[] logarithmic(double[] values, int season, int horizon) {
    double[] logs = new double[values.length];
    double limit = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] <= 0) {
        return repeated(Double.NaN, horizon);
      }
      logs[i] = Math.log(values[i]);
      limit = Math.max(limit, 10 * values[i]);
    }
    double[] mean = plain(logs, season, horizon);
    for (int i = 0; i < horizon; i++) {
      mean[i] = Math.exp(mean[i]);
      if (mean[i] > limit) {
        return repeated(Double.NaN, horizon);
      }
    }
    return mean;
  }

  private static double[] repeated(double value, int horizon) {
    double[] flat = new double[horizon];
    Arrays.fill(flat, value);
    return flat;
  }

  private ArimaOrder order(int p, int q, int seasonalP, int seasonalQ, boolean constant) {
    return new ArimaOrder(
        p, differencing.times(), q, seasonalP, differencing.seasonalTimes(), seasonalQ, constant);
  }

  private Arima run() {
    int seasonal = season > 1 ? 1 : 0;
    boolean constant = mayHaveConstant();
    for (ArimaOrder start :
        List.of(
            order(2, 2, seasonal, seasonal, constant),
            order(0, 0, 0, 0, constant),
            order(1, 0, seasonal, 0, constant),
            order(0, 1, 0, seasonal, constant),
            order(0, 0, 0, 0, false))) {
      tryOut(start);
    }
    boolean improved = best != null;
    while (improved && tried.size() < MAX_MODELS) {
      improved = tryNeighbours();
    }
    return best;
  }

  private boolean mayHaveConstant() {
    return differencing.times() + differencing.seasonalTimes() <= 1;
  }

  private boolean tryNeighbours() {
    ArimaOrder centre = best.order();
    for (int[] move : NEIGHBOURS) {
      if (tryOut(centre.moved(move[0], move[1], move[2], move[3]))) {
        return true;
      }
    }
    return mayHaveConstant() && tryOut(centre.withConstant(!centre.constant()));
  }

  private boolean tryOut(ArimaOrder order) {
    if (!allowed(order) || !tried.add(order)) {
      return false;
    }
    Optional<Arima> fit = Arima.fit(differencing, season, order, best, ITERATIONS);
    if (fit.isEmpty() || fit.get().nearUnitRoot()) {
      return false;
    }
    boolean better = best == null || fit.get().aicc() < best.aicc();
    if (better) {
      best = fit.get();
    }
    return better;
  }

  private boolean allowed(ArimaOrder order) {
    int length = differencing.result().length;
    int limit = Math.min(MAX_LAG, length / 3);
    int seasonalLimit = season > 1 ? Math.min(MAX_SEASONAL_LAG, length / 3 / season) : 0;
    int lags =
        order.autoregressive()
            + order.movingAverage()
            + order.seasonalAutoregressive()
            + order.seasonalMovingAverage();
    return within(order.autoregressive(), limit)
        && within(order.movingAverage(), limit)
        && within(order.seasonalAutoregressive(), seasonalLimit)
        && within(order.seasonalMovingAverage(), seasonalLimit)
        && lags <= MAX_LAG + seasonalLimit / 2;
  }

  private static boolean within(int lags, int limit) {
    return lags >= 0 && lags <= limit;
  }
}
