package io.tillsight.core.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Forecasts many series from one long table {@code series, period, value}. The frequency follows
 * from how the periods are written (see {@link Row}); periods missing between the first and the
 * last count as 0. {@link LongCsv} reads and writes the table as a file.
 */
public final class LongForecast {

  private final SeriesForecast forecasts;

  private LongForecast(SeriesForecast forecasts) {
    this.forecasts = forecasts;
  }

  /** Forecasts with the combination. */
  public static LongForecast withDefaults() {
    return new LongForecast(SeriesForecast.withDefaults());
  }

  /** A copy that forecasts with another model. */
  public LongForecast withModel(Forecaster model) {
    return new LongForecast(forecasts.withModel(model));
  }

  /**
   * One value of one series.
   *
   * @param series name of the series
   * @param period {@code yyyy-MM-dd} (daily, or weekly when all days lie whole weeks apart), {@code
   *     yyyy-MM}, {@code yyyy-Qn} or {@code yyyy}
   * @param value its value, finite
   */
  public record Row(String series, String period, double value) {}

  /**
   * The forecast of one period of one series; {@code step} counts from 1, limits are those of
   * {@link Forecast.Step}.
   */
  public record Line(String series, int step, Forecast.Step values, String model) {}

  /** A series that was not forecast, and why. */
  public record Refusal(String series, Outcome.Refused reason) {}

  /** What became of all series, in the order of their first rows. */
  public record Result(List<Line> lines, List<Refusal> refusals) {
    /** Copies the lists. */
    public Result {
      lines = List.copyOf(lines);
      refusals = List.copyOf(refusals);
    }
  }

  /**
   * Forecasts each series of the table.
   *
   * @param rows in any order
   * @param horizon number of periods, at least 1
   * @param work where to run; each series is one part
   * @throws java.util.concurrent.CancellationException once the work is cancelled
   */
  public Result run(List<Row> rows, int horizon, Work work) {
    Map<String, List<Row>> bySeries = new LinkedHashMap<>();
    for (Row row : rows) {
      bySeries.computeIfAbsent(row.series(), name -> new ArrayList<>()).add(row);
    }
    List<Map.Entry<String, List<Row>>> inputs = List.copyOf(bySeries.entrySet());
    List<Outcome> outcomes = Parts.map(inputs, input -> outcome(input.getValue(), horizon), work);
    List<Line> lines = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      String name = inputs.get(i).getKey();
      if (outcomes.get(i) instanceof Outcome.Made made) {
        lines.addAll(lines(name, made.forecast()));
      } else if (outcomes.get(i) instanceof Outcome.Refused refused) {
        refusals.add(new Refusal(name, refused));
      }
    }
    return new Result(lines, refusals);
  }

  private Outcome outcome(List<Row> rows, int horizon) {
    return LongSeries.of(rows)
        .map(series -> forecasts.forecast(series, horizon))
        .orElseGet(
            () ->
                new Outcome.Refused(
                    Outcome.Reason.BAD_PERIODS, rows.size(), SeriesForecast.FEWEST_PERIODS));
  }

  /** The steps of one forecast as lines of a series with this name. */
  public static List<Line> lines(String name, Forecast forecast) {
    List<Line> lines = new ArrayList<>();
    for (Forecast.Step values : forecast.steps()) {
      lines.add(new Line(name, lines.size() + 1, values, forecast.model()));
    }
    return lines;
  }
}
