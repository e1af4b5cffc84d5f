package io.tillsight.core.analysis;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Money;
import io.tillsight.core.series.LongForecast;
import io.tillsight.core.series.Outcome;
import io.tillsight.core.series.SeriesForecast;
import io.tillsight.core.series.TimeSeries;
import io.tillsight.core.series.Work;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The coming days of every key of a dimension, such as all products: the series of a key runs from
 * its own first sale to the last day with data. Read in blocks of keys, so that memory does not
 * grow with their number; each block is forecast on the executor of the work.
 */
public final class ForecastBatch {
  private static final int BLOCK = 64;

  private final SalesEngine engine;
  private final Dimension dimension;
  private final Filter filter;
  private final Measure measure;
  private final int horizon;

  private ForecastBatch(
      SalesEngine engine, Dimension dimension, Filter filter, Measure measure, int horizon) {
    this.engine = engine;
    this.dimension = dimension;
    this.filter = filter;
    this.measure = measure;
    this.horizon = horizon;
  }

  /** Net sales of all lines, 90 days ahead. */
  public static ForecastBatch of(SalesEngine engine, Dimension dimension) {
    return new ForecastBatch(engine, dimension, Filter.ALL, Measure.NET_SALES, 90);
  }

  /** Under this filter, whose period is ignored. */
  public ForecastBatch withFilter(Filter wanted) {
    return new ForecastBatch(engine, dimension, wanted, measure, horizon);
  }

  /** Units instead of net sales. */
  public ForecastBatch ofUnits() {
    return new ForecastBatch(engine, dimension, filter, Measure.UNITS, horizon);
  }

  /** So many days ahead, 1 to 365. */
  public ForecastBatch withHorizon(int days) {
    return new ForecastBatch(engine, dimension, filter, measure, days);
  }

  /**
   * Forecasts every key that has sales; lines that do not say are left out.
   *
   * @throws java.util.concurrent.CancellationException once the work is cancelled
   */
  public Result run(Work work) {
    SellingDays days = SellingDays.of(engine);
    List<Row> rows = new ArrayList<>();
    if (days.isEmpty()) {
      return new Result(null, horizon, rows);
    }
    List<String> keys = keys();
    for (int from = 0; from < keys.size(); from += BLOCK) {
      List<String> block = keys.subList(from, Math.min(keys.size(), from + BLOCK));
      rows.addAll(forecast(block, days.last(), work.part(from, block.size(), keys.size())));
    }
    return new Result(days.last(), horizon, rows);
  }

  private List<String> keys() {
    return engine
        .rows(Query.by(dimension, filter.during(Period.ALL), Measure.LINES))
        .list()
        .stream()
        .filter(row -> row.values()[0] > 0)
        .map(row -> row.keys().get(0))
        .filter(key -> !key.equals(Dimension.UNKNOWN))
        .toList();
  }

  private List<Row> forecast(List<String> keys, LocalDate last, Work work) {
    Map<String, TimeSeries> histories = histories(keys, last);
    List<Outcome> outcomes =
        SeriesForecast.withDefaults().forecastAll(List.copyOf(histories.values()), horizon, work);
    List<Row> rows = new ArrayList<>();
    for (String key : histories.keySet()) {
      String label = Labels.of(engine.catalogue(), dimension, key);
      rows.add(new Row(key, label, outcomes.get(rows.size())));
    }
    return rows;
  }

  private Map<String, TimeSeries> histories(List<String> keys, LocalDate last) {
    Filter some = filter.during(Period.ALL).only(dimension, keys);
    Rows rows = engine.rows(Query.by(dimension, Dimension.DAY, some, measure, Measure.LINES));
    Map<String, TimeSeries> histories = new LinkedHashMap<>();
    int row = 0;
    while (row < rows.size()) {
      int end = row;
      while (end < rows.size() && rows.key(end, 0).equals(rows.key(row, 0))) {
        end++;
      }
      history(rows, row, end, last, histories);
      row = end;
    }
    return histories;
  }

  private void history(
      Rows rows, int from, int end, LocalDate last, Map<String, TimeSeries> histories) {
    int first = from;
    while (first < end && rows.count(first, Measure.LINES) == 0) {
      first++;
    }
    if (first == end) {
      return;
    }
    LocalDate start = LocalDate.parse(rows.key(first, 1));
    double[] values = new double[(int) ChronoUnit.DAYS.between(start, last) + 1];
    for (int row = first; row < end; row++) {
      long day = ChronoUnit.DAYS.between(start, LocalDate.parse(rows.key(row, 1)));
      if (day < values.length) {
        values[(int) day] = new Money(rows.value(row, measure)).decimal().doubleValue();
      }
    }
    histories.put(rows.key(from, 0), TimeSeries.daily(start, values));
  }

  /** One key with its forecast or the reason why there is none. */
  public record Row(String key, String label, Outcome outcome) {}

  /**
   * Every key.
   *
   * @param lastDay the day before the first forecast one, null without data
   * @param horizon days ahead
   * @param rows in code point order of the keys
   */
  public record Result(LocalDate lastDay, int horizon, List<Row> rows) {
    /** Copies the rows. */
    public Result {
      rows = List.copyOf(rows);
    }

    /**
     * The forecasts as lines of a long table, by label; one that several keys share is followed by
     * the key.
     */
    public List<LongForecast.Line> lines() {
      List<LongForecast.Line> lines = new ArrayList<>();
      for (Row row : rows) {
        if (row.outcome() instanceof Outcome.Made made) {
          lines.addAll(LongForecast.lines(name(row), made.forecast()));
        }
      }
      return lines;
    }

    private String name(Row row) {
      boolean shared =
          rows.stream().anyMatch(other -> other != row && other.label().equals(row.label()));
      return shared ? row.label() + " (" + row.key() + ")" : row.label();
    }
  }
}
