package io.tillsight.app.figures;

import io.tillsight.app.chart.Pareto;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.core.analysis.AbcAnalysis;
import io.tillsight.core.analysis.RankingAnalysis;
import io.tillsight.core.cube.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Products by net sales with their cumulative share and the classes A, B, C. */
final class ParetoColumns {
  private static final List<Double> BORDERS = List.of(0.8, 0.95);

  private final Scope scope;
  private final Sentences sentences;
  private final AbcAnalysis.Result classes;

  private final Map<String, RankingAnalysis.Row> changes = new HashMap<>();

  /** With the growth of each product, from a ranking of all of them under the same scope. */
  ParetoColumns(Scope scope, AbcAnalysis.Result classes, RankingAnalysis.Result growth) {
    this.scope = scope;
    growth.rows().forEach(row -> changes.put(row.key(), row));
    this.classes = classes;
    sentences = new Sentences(scope);
  }

  Figure<Pareto> figure() {
    List<Pareto.Item> items = new ArrayList<>();
    List<Pareto.ItemClass> parts = new ArrayList<>();
    // Shares have no meaning without a positive total.
    if (classes.total().signum() > 0) {
      classes.rows().stream()
          .filter(row -> row.product().netSales().signum() >= 0)
          .forEach(row -> items.add(item(row)));
      for (AbcAnalysis.Klass klass : AbcAnalysis.Klass.values()) {
        parts.add(part(klass));
      }
    }
    Amounts amounts = Amounts.of(scope, items.stream().mapToDouble(Pareto.Item::value));
    Words words =
        new Words(
            scope.names().name(Dimension.PRODUCT),
            scope.words().text("figure.netSales"),
            "",
            "",
            "",
            "",
            scope.words().text("figure.cumulative"));
    Subject subject = new Subject(scope.words().text("figure.pareto"), words, amounts, true);
    Figure<Pareto> figure =
        Figure.of(
            sentences.caption(
                amounts.unit(), scope.words().text("figure.pareto.caption"), period()),
            new Pareto(
                subject,
                items,
                parts,
                BORDERS,
                items.isEmpty() ? "" : note(),
                new ProductCells(scope).heads()));
    int negative = items.isEmpty() ? 0 : classes.rows().size() - items.size();
    return negative == 0
        ? figure
        : figure.note(
            scope
                .words()
                .plural("figure.pareto.negative", negative, scope.formats().count(negative)));
  }

  private String period() {
    return sentences.period(Spans.covered(scope));
  }

  private Pareto.Item item(AbcAnalysis.Row row) {
    return new Pareto.Item(
        row.product().key(),
        scope.names().of(Dimension.PRODUCT, row.product().key()),
        Values.of(row.product().netSales()),
        row.cumulativeShare(),
        new ProductCells(scope).of(row.product(), changes.get(row.product().key())));
  }

  private Pareto.ItemClass part(AbcAnalysis.Klass klass) {
    int shown =
        (int)
            classes.of(klass).stream()
                .filter(row -> row.product().netSales().signum() >= 0)
                .count();
    double share = Values.of(classes.netSales(klass)) / Values.of(classes.total());
    String text =
        scope
            .words()
            .plural(
                "figure.pareto.class",
                shown,
                klass.name(),
                scope.formats().count(shown),
                scope.formats().moneyCard(classes.netSales(klass)),
                scope.formats().percent(share));
    return new Pareto.ItemClass(klass.name(), shown, text);
  }

  /** {@code 22 of 48 products make 78.7%}. */
  private String note() {
    List<AbcAnalysis.Row> first = classes.of(AbcAnalysis.Klass.A);
    if (first.isEmpty()) {
      return "";
    }
    return scope
        .words()
        .text(
            "figure.pareto.note",
            scope.formats().count(first.size()),
            scope.formats().count(classes.rows().size()),
            scope.formats().percent(first.get(first.size() - 1).cumulativeShare()));
  }
}
