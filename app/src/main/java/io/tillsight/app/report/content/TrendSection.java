package io.tillsight.app.report.content;

import io.tillsight.app.chart.Bridge;
import io.tillsight.app.figures.Figure;
import io.tillsight.app.figures.Gallery;
import io.tillsight.app.figures.Sentences;
import io.tillsight.app.report.content.Table.Column;
import io.tillsight.core.analysis.Granularity;
import io.tillsight.core.analysis.TrendAnalysis;
import io.tillsight.core.model.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Sales over time. */
final class TrendSection {
  private static final int WEEKS_AVERAGED = 4;

  private TrendSection() {}

  static Section of(Request request) {
    List<Block> blocks = new ArrayList<>();
    Gallery gallery = request.gallery();
    blocks.add(new Block.Drawing(gallery.trend(Granularity.WEEK, WEEKS_AVERAGED), 270));
    blocks.add(new Block.Drawing(gallery.monthsAndYears(), 190));
    Figure<Bridge> changes = gallery.changes();
    Block.Drawing weekdays = new Block.Drawing(gallery.weekdays(), 210);
    blocks.add(
        changes.isEmpty() ? weekdays : new Block.Pair(weekdays, new Block.Drawing(changes, 210)));
    blocks.add(new Block.Drawing(gallery.calendar(), 135));
    blocks.add(new Block.Grid(table(request, Granularity.MONTH)));
    return new Section(
        request.text("tab.trends"),
        blocks,
        List.of(table(request, Granularity.WEEK), table(request, Granularity.DAY)));
  }

  private static Table table(Request request, Granularity granularity) {
    TrendAnalysis.Result trend =
        TrendAnalysis.of(request.scope().engine())
            .withFilter(request.scope().filter())
            .withComparison(request.scope().against())
            .by(granularity)
            .run();
    List<Table.Row> rows = new ArrayList<>();
    trend.points().forEach(point -> rows.add(row(request, trend, point)));
    Sentences sentences = new Sentences(request.scope());
    String name = request.scope().names().name(trend.dimension());
    return new Table(
        name,
        request.text("figure.by." + trend.dimension().name().toLowerCase(java.util.Locale.ROOT)),
        request.text("report.trend.caption"),
        List.of(
            Column.text(name),
            Column.text(request.text("report.from")),
            Column.text(request.text("report.until")),
            Column.number(request.inCurrency(request.text("figure.netSales"))),
            Column.number(request.text("figure.key.orders")),
            Column.number(request.text("figure.key.units")),
            Column.number(request.text("report.base")),
            Column.number(sentences.differenceName()),
            Column.number(sentences.changeName()),
            Column.bar()),
        rows);
  }

  private static Table.Row row(
      Request request, TrendAnalysis.Result trend, TrendAnalysis.Point point) {
    Cells cells = request.cells();
    String name = request.scope().names().of(trend.dimension(), point.key());
    List<Cell> row = new ArrayList<>();
    row.add(Cell.text(name + partial(request, point)));
    row.add(
        Cell.date(
            request.scope().formats().dayOfMonth(point.covered().from()), point.covered().from()));
    row.add(
        Cell.date(
            request.scope().formats().dayOfMonth(point.covered().until()),
            point.covered().until()));
    row.add(cells.money(point.netSales()));
    row.add(cells.count(point.orders()));
    row.add(cells.quantity(point.units()));
    row.add(cells.money(point.before()));
    row.add(cells.difference(point.change()));
    row.add(cells.change(point.change(), request.text("figure.new")));
    row.add(
        Cell.bar(
            point.netSales().decimal().doubleValue(),
            point.before().map(Money::decimal).map(Number::doubleValue).orElse(Double.NaN)));
    return new Table.Row(row, false);
  }

  /** Which end of a partial period is missing; empty for a whole one. */
  private static String partial(Request request, TrendAnalysis.Point point) {
    if (!point.partial()) {
      return "";
    }
    boolean late = point.covered().from().isAfter(point.period().from());
    String key = late ? "report.partial.from" : "report.partial.until";
    LocalDate day = late ? point.covered().from() : point.covered().until();
    return " (" + request.text(key, request.scope().formats().dayOfMonth(day)) + ")";
  }
}
