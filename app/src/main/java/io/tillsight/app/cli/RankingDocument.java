package io.tillsight.app.cli;

import io.tillsight.core.analysis.Change;
import io.tillsight.core.analysis.RankingAnalysis;
import io.tillsight.core.cube.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A ranking of one dimension. The key of lines that do not say is null, of "others" "(others)". */
final class RankingDocument implements AnalysisDocument {
  private static final String OTHERS = "(others)";
  private final Dimension dimension;

  RankingDocument(Dimension dimension) {
    this.dimension = dimension;
  }

  @Override
  public Document run(Request request) {
    RankingAnalysis.Result ranking =
        RankingAnalysis.of(request.engine(), dimension)
            .withFilter(request.filter())
            .withComparison(request.against())
            .withLimit(request.limit())
            .run();
    Document document = new Document(columns());
    ranking.rows().forEach(row -> document.row(cells(ranking, row, label(row), request)));
    ranking.others().ifPresent(row -> document.row(cells(ranking, row, OTHERS, request)));
    return document.put("total", Decimals.money(ranking.total().netSales()));
  }

  private static String label(RankingAnalysis.Row row) {
    return row.isUnknown() ? null : row.label();
  }

  private List<String> columns() {
    String name = dimension.name().toLowerCase(Locale.ROOT);
    return dimension == Dimension.PRODUCT
        ? List.of(
            "product",
            "category",
            "brand",
            "netSales",
            "units",
            "orders",
            "margin",
            "growth",
            "share",
            "reference")
        : List.of(name, "netSales", "share", "orders", "units", "growth", "key");
  }

  private Object[] cells(
      RankingAnalysis.Result ranking, RankingAnalysis.Row row, String label, Request request) {
    List<Object> cells = new ArrayList<>();
    String money = Decimals.money(row.netSales());
    Object share = Decimals.ratio(ranking.share(row));
    String units = Decimals.units(row.figures().units());
    long orders = row.figures().orders();
    Object growth = Decimals.ratio(row.change().map(Change::ratio).orElse(OptionalDouble.empty()));
    String key = OTHERS.equals(label) ? null : row.key();
    cells.add(label);
    if (dimension == Dimension.PRODUCT) {
      var product = request.engine().catalogue().products().get(row.key());
      cells.add(product == null ? null : product.category());
      cells.add(product == null ? null : product.brand());
      cells.addAll(java.util.Arrays.asList(money, units, orders));
      cells.add(Decimals.money(row.figures().margin()));
      cells.addAll(java.util.Arrays.asList(growth, share, key));
    } else {
      cells.addAll(java.util.Arrays.asList(money, share, orders, units, growth, key));
    }
    return cells.toArray();
  }
}
