package io.tillsight.app.report.content;

import io.tillsight.app.chart.draw.Tone;
import io.tillsight.app.figures.Sentences;
import io.tillsight.app.report.content.Table.Column;
import io.tillsight.core.analysis.Change;
import io.tillsight.core.analysis.RankingAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.model.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All keys of a dimension with sales, base, differences, share and a bar; ends in the total. */
final class RankingTable {
  private final Request request;
  private final Cells cells;
  private final RankingAnalysis.Result ranking;
  private final boolean sameSpan;

  private RankingTable(Request request, RankingAnalysis.Result ranking) {
    this.request = request;
    this.ranking = ranking;
    cells = request.cells();
    sameSpan =
        ranking
            .comparison()
            .map(found -> found.current().equals(request.gallery().covered().orElse(null)))
            .orElse(false);
  }

  /** With every key. */
  static Table of(Request request, Dimension dimension) {
    return new RankingTable(
            request,
            RankingAnalysis.of(request.scope().engine(), dimension)
                .withFilter(request.scope().filter())
                .withComparison(request.scope().against())
                .run())
        .table();
  }

  private Table table() {
    String dimension = ranking.dimension().name().toLowerCase(Locale.ROOT);
    List<Table.Row> rows = new ArrayList<>();
    for (RankingAnalysis.Row row : ranking.rows()) {
      Cell name = Cell.text(request.scope().names().of(ranking.dimension(), row.key()));
      rows.add(row(row.isUnknown() ? name.in(Tone.WARN) : name, row, false));
    }
    if (!rows.isEmpty()) {
      rows.add(total());
    }
    return new Table(
        request.scope().names().name(ranking.dimension()),
        request.text("figure.by." + dimension),
        request.caption(ranking.comparison()),
        columns(),
        rows);
  }

  /** Where the bars cover more than the compared period, this period has columns of its own. */
  private List<Column> columns() {
    Sentences sentences = new Sentences(request.scope());
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(request.scope().names().name(ranking.dimension())));
    columns.add(Column.number(request.inCurrency(request.text("figure.netSales"))));
    columns.add(Column.number(request.text("figure.share")));
    columns.add(detail(request.text("figure.key.orders")));
    columns.add(detail(request.text("figure.key.units")));
    if (ranking.comparison().isPresent()) {
      if (!sameSpan) {
        columns.add(Column.number(sentences.currentName(ranking.comparison())));
      }
      columns.add(Column.number(sentences.baseName(ranking.comparison())));
      columns.add(Column.number(sentences.differenceName()));
      columns.add(Column.number(sentences.changeName()));
    }
    columns.add(Column.bar());
    return columns;
  }

  /** Where there are more columns of money, pages have no room for these. */
  private Column detail(String name) {
    return sameSpan || ranking.comparison().isEmpty() ? Column.number(name) : Column.detail(name);
  }

  private Table.Row row(Cell name, RankingAnalysis.Row row, boolean total) {
    return row(
        name,
        row.netSales(),
        ranking.share(row).orElse(Double.NaN),
        row.figures().orders(),
        cells.quantity(row.figures().units()),
        row.change(),
        total);
  }

  private Table.Row row(
      Cell name,
      Money sales,
      double share,
      long orders,
      Cell units,
      Optional<Change> change,
      boolean total) {
    List<Cell> row = new ArrayList<>();
    row.add(name);
    row.add(cells.money(sales));
    row.add(cells.percent(share));
    row.add(cells.count(orders));
    row.add(units);
    if (ranking.comparison().isPresent()) {
      if (!sameSpan) {
        row.add(change.map(found -> cells.money(new Money(found.now()))).orElse(Cell.empty()));
      }
      row.add(cells.before(change));
      row.add(cells.difference(change));
      row.add(cells.change(change, request.text("figure.new")));
    }
    double before =
        sameSpan && change.isPresent()
            ? new Money(change.get().before()).decimal().doubleValue()
            : Double.NaN;
    row.add(total ? Cell.empty() : Cell.bar(sales.decimal().doubleValue(), before));
    return new Table.Row(row, total);
  }

  private Table.Row total() {
    Money sales = ranking.total().netSales();
    return row(
        Cell.text(request.text("figure.total")),
        sales,
        sales.signum() > 0 ? 1 : Double.NaN,
        ranking.total().orders(),
        cells.quantity(ranking.total().units()),
        ranking.totalChange(),
        true);
  }
}
