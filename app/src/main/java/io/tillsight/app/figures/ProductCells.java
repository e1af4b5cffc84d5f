package io.tillsight.app.figures;

import io.tillsight.app.chart.TableTwin;
import io.tillsight.core.analysis.Change;
import io.tillsight.core.analysis.Figures;
import io.tillsight.core.analysis.RankingAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.model.Product;
import java.math.BigDecimal;
import java.util.List;

/** What the table of products says beside net sales: category, units, margin, growth. */
final class ProductCells {
  private static final int RATE_PLACES = 6;
  private static final TableTwin.Cell NONE = new TableTwin.Cell("", Double.NaN);

  private final Scope scope;

  ProductCells(Scope scope) {
    this.scope = scope;
  }

  List<String> heads() {
    return List.of(
        scope.names().name(Dimension.CATEGORY),
        scope.words().text("figure.units"),
        scope.words().text("figure.margin"),
        scope.words().text("figure.marginRate"),
        new Sentences(scope).changeName());
  }

  /**
   * The cells below the heads; empty where a figure is unknown.
   *
   * @param compared the same product in the ranking that compares, null when it is not in it
   */
  List<TableTwin.Cell> of(RankingAnalysis.Row row, RankingAnalysis.Row compared) {
    Figures figures = row.figures();
    return List.of(
        new TableTwin.Cell(category(row.key()), Double.NaN),
        new TableTwin.Cell(scope.formats().quantity(figures.units()), Values.of(figures.units())),
        margin(figures),
        rate(figures),
        change(compared));
  }

  private String category(String reference) {
    Product product = scope.engine().catalogue().products().get(reference);
    String key = product == null ? Dimension.UNKNOWN : product.category();
    return key.isEmpty() ? "" : scope.names().of(Dimension.CATEGORY, key);
  }

  private TableTwin.Cell margin(Figures figures) {
    return figures.hasMargin()
        ? new TableTwin.Cell(
            scope.formats().moneyExact(figures.margin()), Values.of(figures.margin()))
        : NONE;
  }

  private TableTwin.Cell rate(Figures figures) {
    BigDecimal rate = figures.marginRate(RATE_PLACES);
    return rate == null
        ? NONE
        : new TableTwin.Cell(scope.formats().percent(rate.doubleValue()), rate.doubleValue());
  }

  private TableTwin.Cell change(RankingAnalysis.Row compared) {
    if (compared == null || compared.change().isEmpty()) {
      return NONE;
    }
    Change change = compared.change().get();
    if (change.before() == 0) {
      String text = change.now() == 0 ? "" : scope.words().text("figure.new");
      return new TableTwin.Cell(text, Double.NaN);
    }
    double ratio = change.ratio().orElse(Double.NaN);
    return Double.isNaN(ratio)
        ? NONE
        : new TableTwin.Cell(scope.formats().percentChange(ratio), ratio);
  }
}
