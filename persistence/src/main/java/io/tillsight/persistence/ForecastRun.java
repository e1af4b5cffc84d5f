package io.tillsight.persistence;

import io.tillsight.core.model.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A forecast as it was made, to be scored when its days have passed.
 *
 * @param id number in the workspace, from 1; 0 while it is not stored
 * @param at when it was made
 * @param version state of the data that it saw
 * @param scope what it is of, in the words of the caller; empty for everything
 * @param model name of the model that won
 * @param historyFrom first day that it saw
 * @param historyUntil last day that it saw
 * @param confidence of the band in percent
 * @param details JSON, or empty
 * @param points one for each day, in order
 */
public record ForecastRun(
    long id,
    Instant at,
    long version,
    String scope,
    String model,
    LocalDate historyFrom,
    LocalDate historyUntil,
    int confidence,
    String details,
    List<Point> points) {
  /** Copies the points. */
  public ForecastRun {
    points = List.copyOf(points);
  }

  /** What was expected of a day. */
  public record Point(LocalDate day, Money expected, Money low, Money high) {}
}
