package io.tillsight.core.series.arima;

import io.tillsight.core.stats.AkaikeWeights;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stepwise walk through the orders, keeping every model that was fitted on the way. */
final class ArimaSearch {

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
  private final List<Arima> fits = new ArrayList<>();
  private Arima best;

  private ArimaSearch(double[] values, int season) {
    this.season = season;
    this.differencing = Differencing.chosen(values, season);
  }

  /** A finished search; {@link #best()} is empty for a series too short. */
  static ArimaSearch over(double[] values, int season) {
    ArimaSearch search = new ArimaSearch(values, Math.max(1, season));
    double[] series = search.differencing.result();
    if (series.length >= 4 && Differencing.constant(series)) {
      search.keep(
          Arima.fit(search.differencing, search.season, search.order(0, 0, 0, 0, true), null, 1));
    } else if (series.length >= 4) {
      search.run();
    }
    return search;
  }

  Optional<Arima> best() {
    return Optional.ofNullable(best);
  }

  /** The mean of the next periods over all fits by their Akaike weights; empty without a fit. */
  Optional<double[]> average(int horizon) {
    if (best == null || Double.isInfinite(best.aicc())) {
      return best().map(model -> model.forecast(horizon));
    }
    double[] weights = AkaikeWeights.of(fits.stream().mapToDouble(Arima::aicc).toArray());
    double[] mean = new double[horizon];
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        double[] one = fits.get(i).forecast(horizon);
        for (int h = 0; h < horizon; h++) {
          mean[h] += weights[i] * one[h];
        }
      }
    }
    return Optional.of(mean);
  }

  private ArimaOrder order(int p, int q, int seasonalP, int seasonalQ, boolean constant) {
    return new ArimaOrder(
        p, differencing.times(), q, seasonalP, differencing.seasonalTimes(), seasonalQ, constant);
  }

  private void run() {
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
    return keep(
        Arima.fit(differencing, season, order, best, ITERATIONS)
            .filter(fit -> !fit.nearUnitRoot()));
  }

  private boolean keep(Optional<Arima> fit) {
    fit.ifPresent(fits::add);
    boolean better = fit.isPresent() && (best == null || fit.get().aicc() < best.aicc());
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
