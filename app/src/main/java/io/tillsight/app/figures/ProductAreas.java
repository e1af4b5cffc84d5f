package io.tillsight.app.figures;

import io.tillsight.app.chart.Shades;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Treemap;
import io.tillsight.app.chart.Words;
import io.tillsight.core.analysis.RankingAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.model.Product;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Categories and their products as areas, coloured by growth. */
final class ProductAreas {
  private static final double NEAR = 0.02;
  private static final double FAR = 0.08;

  private final Scope scope;
  private final Sentences sentences;
  private final RankingAnalysis.Result products;

  /** Of a ranking of all products. */
  ProductAreas(Scope scope, RankingAnalysis.Result products) {
    this.scope = scope;
    this.products = products;
    sentences = new Sentences(scope);
  }

  Figure<Treemap> figure() {
    Map<String, List<Treemap.Leaf>> leaves = new LinkedHashMap<>();
    for (RankingAnalysis.Row row : products.rows()) {
      if (row.netSales().signum() > 0) {
        leaves.computeIfAbsent(category(row.key()), key -> new ArrayList<>()).add(leaf(row));
      }
    }
    List<Treemap.Group> groups = new ArrayList<>();
    leaves.forEach((key, list) -> groups.add(group(key, list)));
    groups.sort(Comparator.comparingDouble(Treemap.Group::value).reversed());
    Amounts amounts = Amounts.of(scope, groups.stream().mapToDouble(Treemap.Group::value));
    Words words =
        new Words(
            scope.names().name(Dimension.CATEGORY),
            scope.words().text("figure.netSales"),
            "",
            "",
            "",
            sentences.changeName(),
            "");
    String compared =
        products.comparison().map(found -> sentences.changed(found.current())).orElse("");
    return Figure.of(
        sentences.caption(amounts.unit(), sentences.period(Spans.covered(scope)), compared),
        new Treemap(
            new Subject(scope.words().text("figure.areas"), words, amounts, true),
            groups,
            Shades.changes(NEAR, FAR),
            scope.words().text("figure.areas.note", sentences.changeName())));
  }

  private String category(String reference) {
    Product product = scope.engine().catalogue().products().get(reference);
    return product == null ? Dimension.UNKNOWN : product.category();
  }

  private Treemap.Leaf leaf(RankingAnalysis.Row row) {
    double change = row.change().map(found -> found.ratio().orElse(Double.NaN)).orElse(Double.NaN);
    return new Treemap.Leaf(
        row.key(),
        scope.names().of(Dimension.PRODUCT, row.key()),
        Values.of(row.netSales()),
        change);
  }

  private Treemap.Group group(String key, List<Treemap.Leaf> leaves) {
    double sum = leaves.stream().mapToDouble(Treemap.Leaf::value).sum();
    return new Treemap.Group(key, scope.names().of(Dimension.CATEGORY, key), sum, leaves);
  }
}
