package io.tillsight.core.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rolling-origin test: each model forecasts from several moments of the past, knowing only what was
 * known then, and is compared with what happened. The moments lie one horizon apart where history
 * allows, closer where not, and leave each model two seasons or {@value #FEWEST_KNOWN} periods.
 */
public final class Backtest {

  private static final int FEWEST_KNOWN = 8;

  private final int origins;
  private final List<String> models;

  private Backtest(int origins, List<String> models) {
    this.origins = origins;
    this.models = models;
  }

  /** All models that accept the series, from at most four moments. */
  public static Backtest withDefaults() {
    return new Backtest(4, List.of());
  }

  /** A copy with another number of moments, at least 1. */
  public Backtest withOrigins(int wanted) {
    return new Backtest(Math.max(1, wanted), models);
  }

  /** A copy that judges only these models, and always the combination and seasonal naive. */
  public Backtest withModels(List<String> keys) {
    return new Backtest(origins, List.copyOf(keys));
  }

  /**
   * Judges the models.
   *
   * @return a card with no origins and no entries when the history is too short for one moment
   * @throws java.util.concurrent.CancellationException once the work is cancelled
   */
  public Leaderboard run(TimeSeries series, int horizon, Work work) {
    List<Integer> moments = moments(series, horizon);
    List<Forecaster> wanted = Forecasters.accepting(series).stream().filter(this::wanted).toList();
    List<ModelRecord> records =
        moments.isEmpty()
            ? List.of()
            : Parts.map(wanted, model -> ModelRecord.of(model, series, moments, horizon), work);
    double naive =
        records.stream()
            .filter(record -> record.model().equals(NaiveForecaster.SEASONAL_NAIVE.key()))
            .mapToDouble(ModelRecord::absoluteError)
            .findFirst()
            .orElse(Double.NaN);
    Coverage coverage = Coverage.of(series, moments, horizon, work);
    return new Leaderboard(
        horizon,
        moments.size(),
        actual(series, moments, horizon),
        records.stream()
            .map(record -> record.entry(naive))
            .sorted(Comparator.comparingDouble(Leaderboard.Entry::absoluteError))
            .toList(),
        coverage.share80(),
        coverage.share95());
  }

  private boolean wanted(Forecaster model) {
    return models.isEmpty()
        || models.contains(model.key())
        || model == Combination.BY_FREQUENCY
        || model == NaiveForecaster.SEASONAL_NAIVE;
  }

  private List<Integer> moments(TimeSeries series, int horizon) {
    int last = series.length() - horizon;
    int season = series.season();
    int wish = Math.max(FEWEST_KNOWN, 2 * season);
    int first = last >= wish ? wish : FEWEST_KNOWN;
    List<Integer> moments = new ArrayList<>();
    int room = last - first;
    int apart = Math.max(1, Math.min(horizon, origins > 1 ? room / (origins - 1) : horizon));
    for (int moment = last; moment >= first && moments.size() < origins; moment -= apart) {
      moments.add(moment);
    }
    return moments;
  }

  private static double actual(TimeSeries series, List<Integer> moments, int horizon) {
    double sum = 0;
    for (int moment : moments) {
      for (int i = 0; i < horizon; i++) {
        sum += series.at(moment + i);
      }
    }
    return sum;
  }
}
