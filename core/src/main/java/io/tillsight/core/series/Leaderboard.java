package io.tillsight.core.series;

import java.util.List;
import java.util.Optional;

/**
 * The report card of a series: what each model would have forecast from several moments of the
 * past, against what happened.
 *
 * @param horizon periods ahead that were judged
 * @param origins how many moments of the past were judged
 * @param actual sum of what happened in the judged periods, in the unit of the series
 * @param entries the models, smallest error first
 * @param coverage80 share of the judged periods inside the 80 % interval of the combination, {@code
 *     NaN} when it was not judged
 * @param coverage95 the same of the 95 % interval
 */
public record Leaderboard(
    int horizon,
    int origins,
    double actual,
    List<Entry> entries,
    double coverage80,
    double coverage95) {

  /** Copies the entries. */
  public Leaderboard {
    entries = List.copyOf(entries);
  }

  /**
   * One model's record.
   *
   * @param model its key
   * @param absoluteError sum of the distances from what happened, in the unit of the series (money)
   * @param wape that sum divided by the sum of what happened; {@code NaN} when nothing was sold
   * @param mase mean distance relative to that of seasonal naive inside the history; {@code NaN}
   *     when the history never changes
   * @param againstNaive absolute error divided by that of seasonal naive, below 1 is better; {@code
   *     NaN} when seasonal naive made no error
   */
  public record Entry(
      String model, double absoluteError, double wape, double mase, double againstNaive) {}

  /** The record of a model; empty when it was not judged. */
  public Optional<Entry> of(String model) {
    return entries.stream().filter(entry -> entry.model().equals(model)).findFirst();
  }

  /** Whether the combination's error is below that of seasonal naive. */
  public boolean combinationBeatsNaive() {
    return of(Combination.KEY).map(entry -> entry.againstNaive() < 1).orElse(false);
  }

  /** Whether there was history enough to judge at least one moment. */
  public boolean judged() {
    return origins > 0;
  }
}
