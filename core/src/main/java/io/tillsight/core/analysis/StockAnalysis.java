package io.tillsight.core.analysis;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.cube.Selection;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.series.Forecast;
import io.tillsight.core.series.Outcome;
import io.tillsight.core.series.Work;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How long the stock of each product lasts by the forecast of its units, and how many to order. A
 * product is to be ordered when its stock is below what may be sold until a delivery (expected
 * units of the lead time plus a reserve that holds in nine of ten cases); the order brings the
 * stock up to what is expected in the lead time and the {@value #COVER} days after it, plus that
 * reserve. The reserve is the root of the summed squares of the daily distances from the mean to
 * the upper 80 % limit: days err independently.
 */
public final class StockAnalysis {
  /** Days between order and delivery, unless said otherwise. */
  public static final int LEAD_TIME = 14;

  /** An order lasts so many days beyond its delivery. */
  public static final int COVER = 30;

  /** How far cover is looked for. */
  public static final int HORIZON = 90;

  private final SalesEngine engine;
  private final Filter filter;
  private final int leadTime;

  private StockAnalysis(SalesEngine engine, Filter filter, int leadTime) {
    this.engine = engine;
    this.filter = filter;
    this.leadTime = leadTime;
  }

  /** All products, 14 days from order to delivery. */
  public static StockAnalysis of(SalesEngine engine) {
    return new StockAnalysis(engine, Filter.ALL, LEAD_TIME);
  }

  /** Units sold under this filter, whose period is ignored. */
  public StockAnalysis withFilter(Filter wanted) {
    return new StockAnalysis(engine, wanted, leadTime);
  }

  /** So many days from order to delivery, 1 to 60. */
  public StockAnalysis withLeadTime(int days) {
    if (days < 1 || days > HORIZON - COVER) {
      throw new IllegalArgumentException("The lead time is 1 to 60 days, not " + days);
    }
    return new StockAnalysis(engine, filter, days);
  }

  /**
   * Computes the cover.
   *
   * @throws java.util.concurrent.CancellationException once the work is cancelled
   */
  public Result run(Work work) {
    Map<String, Product> stocked = stocked();
    if (stocked.isEmpty()) {
      return new Result(leadTime, false, List.of());
    }
    ForecastBatch.Result batch =
        ForecastBatch.of(engine, Dimension.PRODUCT)
            .withFilter(filter.only(Dimension.PRODUCT, stocked.keySet()))
            .ofUnits()
            .withHorizon(HORIZON)
            .run(work);
    List<Row> rows = new ArrayList<>();
    for (ForecastBatch.Row row : batch.rows()) {
      rows.add(row(stocked.remove(row.key()), row.outcome()));
    }
    stocked.values().forEach(product -> rows.add(unsold(product)));
    rows.sort(Comparator.comparing(Row::state).thenComparing(Row::cover).thenComparing(Row::label));
    return new Result(leadTime, true, rows);
  }

  /** Those that the filter lets through. */
  private Map<String, Product> stocked() {
    Selection selection = filter.selections().get(Dimension.PRODUCT);
    Map<String, Product> stocked = new TreeMap<>();
    engine
        .catalogue()
        .products()
        .forEach(
            (key, product) -> {
              if (product.stock() != null && (selection == null || selection.accepts(key))) {
                stocked.put(key, product);
              }
            });
    return stocked;
  }

  private static Row unsold(Product product) {
    return new Row(product, State.UNSOLD, OptionalInt.empty(), Quantity.ZERO, Quantity.ZERO);
  }

  private Row row(Product product, Outcome outcome) {
    if (!(outcome instanceof Outcome.Made made)) {
      return unsold(product);
    }
    double stock = product.stock().decimal().doubleValue();
    List<Forecast.Step> steps = made.forecast().steps();
    double lead = expected(steps, leadTime);
    double month = expected(steps, COVER);
    double reserve = reserve(steps, leadTime);
    State state =
        expected(steps, HORIZON) < 0.5
            ? State.UNSOLD
            : stock <= 0 ? State.OUT : stock < lead + reserve ? State.REORDER : State.ENOUGH;
    boolean order = state == State.OUT || state == State.REORDER;
    double missing = order ? expected(steps, leadTime + COVER) + reserve - stock : 0;
    return new Row(
        product, state, cover(steps, stock), quantity(month), quantity(Math.ceil(missing)));
  }

  private static OptionalInt cover(List<Forecast.Step> steps, double stock) {
    double left = stock;
    for (int day = 0; day < steps.size(); day++) {
      left -= steps.get(day).mean();
      if (left < 0) {
        return OptionalInt.of(day);
      }
    }
    return OptionalInt.empty();
  }

  private static double expected(List<Forecast.Step> steps, int days) {
    return steps.stream().limit(days).mapToDouble(Forecast.Step::mean).sum();
  }

  private static double reserve(List<Forecast.Step> steps, int days) {
    return Math.sqrt(
        steps.stream()
            .limit(days)
            .mapToDouble(step -> step.upper80() - step.mean())
            .map(distance -> distance * distance)
            .sum());
  }

  private static Quantity quantity(double value) {
    return Quantity.of(BigDecimal.valueOf(Math.max(0, value)));
  }

  /** What to do; those that need something first. */
  public enum State {
    /** Nothing left, and it sells. */
    OUT,
    /** May run out before a delivery. */
    REORDER,
    /** Lasts until a delivery. */
    ENOUGH,
    /** Not expected to sell in {@value StockAnalysis#HORIZON} days, or too rarely sold to say. */
    UNSOLD
  }

  /**
   * One product.
   *
   * @param product whose stock is known
   * @param days whole days that the stock lasts; empty when beyond {@value StockAnalysis#HORIZON}
   * @param month units expected in the next {@value StockAnalysis#COVER} days
   * @param order units to order, 0 for none
   */
  public record Row(
      Product product, State state, OptionalInt days, Quantity month, Quantity order) {
    /** Its name. */
    public String label() {
      return product.label();
    }

    private int cover() {
      return days.orElse(HORIZON);
    }
  }

  /**
   * The products whose stock is known, what needs an order first.
   *
   * @param leadTime days from order to delivery
   * @param known whether any product has a stock
   */
  public record Result(int leadTime, boolean known, List<Row> rows) {
    /** Copies the rows. */
    public Result {
      rows = List.copyOf(rows);
    }

    /** How many are out or to be ordered. */
    public long toOrder() {
      return rows.stream().filter(row -> row.order().signum() > 0).count();
    }
  }
}
