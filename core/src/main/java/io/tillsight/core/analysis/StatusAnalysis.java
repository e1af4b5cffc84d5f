package io.tillsight.core.analysis;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.SaleStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the orders are distributed over their statuses, as the file writes them and as they count.
 * All lines are in it, the cancelled ones too.
 */
public final class StatusAnalysis {
  private final SalesEngine engine;
  private final Filter filter;

  private StatusAnalysis(SalesEngine engine, Filter filter) {
    this.engine = engine;
    this.filter = filter;
  }

  /** Over all lines. */
  public static StatusAnalysis of(SalesEngine engine) {
    return new StatusAnalysis(engine, Filter.ALL);
  }

  /** Under this filter; a selection of statuses does not narrow the distribution. */
  public StatusAnalysis withFilter(Filter wanted) {
    return new StatusAnalysis(engine, wanted);
  }

  /** Computes the distribution. */
  public Result run() {
    Filter open = filter.without(Dimension.STATUS).without(Dimension.STATUS_TEXT);
    List<Rows> asked =
        engine.all(
            List.of(
                Query.by(
                    Dimension.STATUS,
                    Dimension.STATUS_TEXT,
                    open,
                    Measure.ALL_ORDERS,
                    Measure.ALL_LINES,
                    Measure.ALL_SALES),
                Query.total(open, Measure.ALL_ORDERS, Measure.ALL_LINES, Measure.ALL_SALES)));
    Rows rows = asked.get(0);
    Rows total = asked.get(1);
    List<Row> list = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      list.add(
          new Row(
              SaleStatus.valueOf(rows.key(row, 0)),
              rows.key(row, 1),
              rows.count(row, Measure.ALL_ORDERS),
              rows.count(row, Measure.ALL_LINES),
              rows.money(row, Measure.ALL_SALES)));
    }
    list.sort(
        Comparator.comparingLong(Row::lines)
            .reversed()
            .thenComparing(Row::status)
            .thenComparing(Row::text));
    return new Result(
        list,
        total.count(0, Measure.ALL_ORDERS),
        total.count(0, Measure.ALL_LINES),
        total.money(0, Measure.ALL_SALES));
  }

  /**
   * The distribution, most lines first.
   *
   * @param rows one for each status and wording
   * @param orders distinct orders of all statuses (an order with lines of two counts once)
   * @param lines all lines
   * @param amount the amounts of all lines as they stand
   */
  public record Result(List<Row> rows, long orders, long lines, Money amount) {}

  /**
   * One status.
   *
   * @param status how it counts
   * @param text as the file writes it, empty when the file has none
   * @param orders distinct orders with such a line
   * @param lines lines
   * @param amount their amounts as they stand
   */
  public record Row(SaleStatus status, String text, long orders, long lines, Money amount) {}
}
