package io.tillsight.app.figures;

import io.tillsight.app.chart.Choropleth;
import io.tillsight.app.chart.Shades;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.core.analysis.RankingAnalysis;
import io.tillsight.core.model.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Regions of France or countries of the world, shaded by sales or by growth; what is on the map and
 * what is not add up to the total, and the note says so.
 */
final class RegionMap {
  private static final double NEAR = 0.02;
  private static final double FAR = 0.08;

  private final Scope scope;
  private final Sentences sentences;
  private final RankingAnalysis.Result ranking;
  private final Choropleth.Map map;

  RegionMap(Scope scope, RankingAnalysis.Result ranking, Choropleth.Map map) {
    this.scope = scope;
    this.ranking = ranking;
    this.map = map;
    sentences = new Sentences(scope);
  }

  Figure<Choropleth> figure(boolean byChange) {
    List<Choropleth.Region> regions = new ArrayList<>();
    Money onMap = Money.ZERO;
    for (RankingAnalysis.Row row : ranking.rows()) {
      Optional<String> code = code(row.key());
      if (code.isPresent()) {
        regions.add(region(code.get(), row));
        onMap = onMap.plus(row.netSales());
      }
    }
    Amounts amounts = Amounts.of(scope, regions.stream().mapToDouble(Choropleth.Region::value));
    double[] values = regions.stream().mapToDouble(Choropleth.Region::value).toArray();
    Choropleth chart =
        new Choropleth(
            subject(amounts),
            map,
            regions,
            byChange ? Shades.changes(NEAR, FAR) : Shades.rounded(RoundBorders.of(values)),
            byChange,
            byChange ? sentences.changeName() : amounts.unit(),
            scope.words().text("figure.map.none"));
    String compared =
        byChange
            ? ranking.comparison().map(found -> sentences.changed(found.current())).orElse("")
            : "";
    return Figure.of(
            sentences.caption(
                byChange ? sentences.changeName() : amounts.unit(),
                sentences.period(Spans.covered(scope)),
                compared),
            chart)
        .note(regions.isEmpty() ? "" : balance(onMap));
  }

  private Subject subject(Amounts amounts) {
    Words words =
        new Words(
            scope.names().name(ranking.dimension()),
            scope.words().text("figure.netSales"),
            "",
            "",
            "",
            sentences.changeName(),
            scope.words().text("figure.share"));
    String title = map == Choropleth.Map.FRANCE ? "figure.by.region" : "figure.by.country";
    return new Subject(scope.words().text(title), words, amounts, true);
  }

  private Optional<String> code(String key) {
    return map == Choropleth.Map.FRANCE ? PlaceCodes.region(key) : PlaceCodes.country(key);
  }

  private Choropleth.Region region(String code, RankingAnalysis.Row row) {
    return new Choropleth.Region(
        code,
        row.key(),
        scope.names().of(ranking.dimension(), row.key()),
        Values.of(row.netSales()),
        ranking.share(row).orElse(Double.NaN),
        row.change().map(found -> found.ratio().orElse(Double.NaN)).orElse(Double.NaN));
  }

  private String balance(Money onMap) {
    Money total = ranking.total().netSales();
    return scope
        .words()
        .text(
            "figure.map.balance",
            scope.formats().moneyExact(onMap),
            scope.formats().moneyExact(total.minus(onMap)),
            scope.formats().moneyExact(total));
  }
}
