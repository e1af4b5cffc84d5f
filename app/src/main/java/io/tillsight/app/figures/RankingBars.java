package io.tillsight.app.figures;

import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.RankedBars.Bar;
import io.tillsight.app.chart.RankedBars.Kind;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.app.chart.draw.Tone;
import io.tillsight.core.analysis.Change;
import io.tillsight.core.analysis.RankingAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Period;
import io.tillsight.core.model.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The keys of a dimension by net sales with share and change, what a limit left out as "others",
 * lines that do not say as a row of their own, and the total: the rows add up to it.
 */
final class RankingBars {
  private final Scope scope;
  private final Sentences sentences;
  private final RankingAnalysis.Result ranking;
  private final Period covered;

  /** Whether the bars stand for the compared period itself, so that its base may stand behind. */
  private final boolean sameSpan;

  RankingBars(Scope scope, RankingAnalysis.Result ranking) {
    this.scope = scope;
    this.ranking = ranking;
    sentences = new Sentences(scope);
    covered = Spans.covered(scope);
    sameSpan = ranking.comparison().map(found -> found.current().equals(covered)).orElse(false);
  }

  Figure<RankedBars> figure() {
    List<Bar> bars = new ArrayList<>();
    ranking.rows().forEach(row -> bars.add(bar(row)));
    ranking.others().ifPresent(others -> bars.add(others(others)));
    Amounts amounts =
        Amounts.of(
            scope, bars.stream().flatMapToDouble(b -> DoubleStream.of(b.value(), b.previous())));
    RankedBars chart = RankedBars.of(subject(amounts), bars);
    return Figure.of(caption(amounts), bars.isEmpty() ? chart : chart.withTotal(total()));
  }

  /** Names, bars and changes only; the caption says the total. */
  static Figure<RankedBars> brief(Scope scope, Figure<RankedBars> whole) {
    RankedBars chart = whole.chart();
    List<Bar> bars = chart.bars().stream().map(bar -> bar.withShare(Double.NaN)).toList();
    String total =
        chart
            .total()
            .map(
                bar -> scope.words().text("figure.sum", chart.subject().labels().mark(bar.value())))
            .orElse("");
    String caption = total.isEmpty() ? whole.caption() : whole.caption() + " · " + total;
    return new Figure<>(
        whole.title(), caption, RankedBars.of(chart.subject(), bars), whole.notes());
  }

  private Subject subject(Amounts amounts) {
    String dimension = ranking.dimension().name().toLowerCase(Locale.ROOT);
    Words words =
        new Words(
            scope.names().name(ranking.dimension()),
            sameSpan ? sentences.actualName(covered) : scope.words().text("figure.netSales"),
            sameSpan ? sentences.baseName(ranking.comparison()) : "",
            "",
            "",
            sentences.changeName(),
            scope.words().text("figure.share"));
    return new Subject(scope.words().text("figure.by." + dimension), words, amounts, true);
  }

  private String caption(Amounts amounts) {
    String compared = sameSpan || ranking.comparison().isEmpty() ? "" : compared();
    return sentences.caption(amounts.unit(), sentences.period(covered), compared);
  }

  private String compared() {
    return scope
        .words()
        .text(
            "figure.change.on",
            sentences.changeName(),
            sentences.period(ranking.comparison().orElseThrow().current()));
  }

  private Bar bar(RankingAnalysis.Row row) {
    String name = scope.names().of(ranking.dimension(), row.key());
    Bar bar = of(row.key(), name, row.netSales(), row.change());
    return row.isUnknown() ? bar.in(Tone.WARN) : bar;
  }

  private Bar others(RankingAnalysis.Row row) {
    String name =
        scope
            .words()
            .plural(
                "figure.others",
                ranking.othersCount(),
                scope.formats().count(ranking.othersCount()));
    return of(Dimension.UNKNOWN, name, row.netSales(), row.change()).as(Kind.OTHERS);
  }

  private Bar total() {
    return of(
        Dimension.UNKNOWN,
        scope.words().text("figure.total"),
        ranking.total().netSales(),
        ranking.totalChange());
  }

  private Bar of(String key, String name, Money value, Optional<Change> change) {
    double previous =
        sameSpan
            ? change
                .map(found -> new Money(found.before()))
                .map(RankingBars::number)
                .orElse(Double.NaN)
            : Double.NaN;
    double ratio = change.map(found -> found.ratio().orElse(Double.NaN)).orElse(Double.NaN);
    boolean fresh = change.map(found -> found.before() == 0 && found.now() != 0).orElse(false);
    double whole = number(ranking.total().netSales());
    double share = whole > 0 ? number(value) / whole : Double.NaN;
    return new Bar(
        key,
        name,
        number(value),
        previous,
        share,
        ratio,
        fresh ? scope.words().text("figure.new") : "",
        Kind.ACTUAL,
        Tone.PLAIN,
        List.of(),
        List.of());
  }

  private static double number(Money amount) {
    return amount.decimal().doubleValue();
  }
}
