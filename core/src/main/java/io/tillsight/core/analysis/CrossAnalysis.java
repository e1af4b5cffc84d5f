package io.tillsight.core.analysis;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Net sales and units of the first rows of one dimension crossed with another: products by store,
 * products by month. Rows by net sales, high to low; columns in calendar order, or by net sales.
 */
public final class CrossAnalysis {
  private final SalesEngine engine;
  private final Dimension rows;
  private final Dimension columns;
  private final Filter filter;
  private final int limit;

  private CrossAnalysis(
      SalesEngine engine, Dimension rows, Dimension columns, Filter filter, int limit) {
    this.engine = engine;
    this.rows = rows;
    this.columns = columns;
    this.filter = filter;
    this.limit = limit;
  }

  /** All lines; all rows. */
  public static CrossAnalysis of(SalesEngine engine, Dimension rows, Dimension columns) {
    return new CrossAnalysis(engine, rows, columns, Filter.ALL, Integer.MAX_VALUE);
  }

  /** Under this filter; selections on the two dimensions do not narrow the table. */
  public CrossAnalysis withFilter(Filter wanted) {
    return new CrossAnalysis(engine, rows, columns, wanted, limit);
  }

  /** Only the first rows. */
  public CrossAnalysis withLimit(int most) {
    return new CrossAnalysis(engine, rows, columns, filter, most);
  }

  /** Computes the table. */
  public Result run() {
    Filter open = filter.without(rows).without(columns);
    List<Line> rowLines = lines(rows, open).stream().limit(limit).toList();
    List<String> keys = rowLines.stream().map(Line::key).toList();
    List<Line> columnLines =
        columns.isCalendar() ? calendar(open) : lines(columns, open.only(rows, keys));
    Map<List<String>, Cell> cells = new HashMap<>();
    Rows crossed =
        engine.rows(
            Query.by(rows, columns, open.only(rows, keys), Measure.NET_SALES, Measure.UNITS));
    for (int row = 0; row < crossed.size(); row++) {
      cells.put(
          List.of(crossed.key(row, 0), crossed.key(row, 1)),
          new Cell(crossed.money(row, Measure.NET_SALES), crossed.quantity(row, Measure.UNITS)));
    }
    return new Result(rows, columns, rowLines, columnLines, cells);
  }

  private List<Line> lines(Dimension dimension, Filter where) {
    return RankingAnalysis.of(engine, dimension).withFilter(where).run().rows().stream()
        .map(row -> new Line(row.key(), row.label(), row.netSales(), row.figures().units()))
        .toList();
  }

  private List<Line> calendar(Filter where) {
    Rows periods = engine.rows(Query.by(columns, where, Measure.NET_SALES, Measure.UNITS));
    return java.util.stream.IntStream.range(0, periods.size())
        .mapToObj(
            row ->
                new Line(
                    periods.key(row, 0),
                    periods.key(row, 0),
                    periods.money(row, Measure.NET_SALES),
                    periods.quantity(row, Measure.UNITS)))
        .toList();
  }

  /**
   * The table.
   *
   * @param rowDimension dimension of the rows
   * @param columnDimension dimension of the columns
   * @param rows row heads with their totals over all columns
   * @param columns column heads
   * @param cells by row key and column key; none where nothing was sold
   */
  public record Result(
      Dimension rowDimension,
      Dimension columnDimension,
      List<Line> rows,
      List<Line> columns,
      Map<List<String>, Cell> cells) {
    /** The cell; zero where nothing was sold. */
    public Cell cell(Line row, Line column) {
      return cells.getOrDefault(List.of(row.key(), column.key()), Cell.EMPTY);
    }
  }

  /**
   * A head with its total.
   *
   * @param key key along its dimension
   * @param label what to show
   * @param netSales net sales
   * @param units units
   */
  public record Line(String key, String label, Money netSales, Quantity units) {}

  /**
   * A crossing.
   *
   * @param netSales net sales
   * @param units units
   */
  public record Cell(Money netSales, Quantity units) {
    static final Cell EMPTY = new Cell(Money.ZERO, Quantity.ZERO);
  }
}
