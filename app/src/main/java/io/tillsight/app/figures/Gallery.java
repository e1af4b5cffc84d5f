package io.tillsight.app.figures;

import io.tillsight.app.chart.Bridge;
import io.tillsight.app.chart.CalendarMap;
import io.tillsight.app.chart.Columns;
import io.tillsight.app.chart.HeatMap;
import io.tillsight.app.chart.IndexBars;
import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.Sparkline;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.TimeLine;
import io.tillsight.app.chart.Words;
import io.tillsight.core.analysis.ChangeBridge;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.Granularity;
import io.tillsight.core.analysis.KpiAnalysis;
import io.tillsight.core.analysis.RankingAnalysis;
import io.tillsight.core.analysis.SeasonAnalysis;
import io.tillsight.core.analysis.TrendAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Period;
import io.tillsight.core.insight.InsightFinder;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Every figure of the product for one scope. Immutable; safe for several threads. */
public final class Gallery {
  private final Scope scope;

  /** For one scope. */
  public Gallery(Scope scope) {
    this.scope = scope;
  }

  /** What it is made of. */
  public Scope scope() {
    return scope;
  }

  /** The days that count: the filter's period within the data; empty when there are none. */
  public Optional<Period> covered() {
    return Optional.ofNullable(Spans.covered(scope));
  }

  /** What to call a model of a forecast. */
  public String modelName(String model) {
    String key = "figure.model." + model;
    return scope.words().has(key) ? scope.words().text(key) : model;
  }

  /** The cards, net sales first; figures that the data cannot give are left out. */
  public List<KeyFigure> keyFigures() {
    return keyFigures(
        KpiAnalysis.of(scope.engine())
            .withFilter(scope.filter())
            .withComparison(scope.against())
            .run());
  }

  /** The cards of a result under this scope. */
  public List<KeyFigure> keyFigures(KpiAnalysis.Result result) {
    return new KeyFigures(scope, result).cards();
  }

  /** What deserves a look, largest sums first, at most so many. */
  public List<Finding> findings(int limit) {
    return Findings.of(
        scope,
        InsightFinder.of(scope.engine())
            .withFilter(scope.filter())
            .withComparison(scope.against())
            .withLimit(limit)
            .run());
  }

  /** Net sales by month, without a forecast. */
  public Figure<Columns> months() {
    return new MonthColumns(scope).figure(monthly(), Optional.empty());
  }

  /** Net sales by month with what is expected of the rest of the year. */
  public Figure<Columns> months(ForecastAnalysis.Result forecast) {
    return new MonthColumns(scope).figure(monthly(), Optional.of(forecast));
  }

  private TrendAnalysis.Result monthly() {
    return TrendAnalysis.of(scope.engine())
        .withFilter(scope.filter())
        .withComparison(scope.against())
        .run();
  }

  /**
   * The keys of a dimension by net sales, for stores, regions, countries, categories, products …
   *
   * @param limit at most so many rows, the rest together as others
   */
  public Figure<RankedBars> ranking(Dimension dimension, int limit) {
    return ranking(
        RankingAnalysis.of(scope.engine(), dimension)
            .withFilter(scope.filter())
            .withComparison(scope.against())
            .withLimit(limit)
            .run());
  }

  /** As {@link #ranking}, without shares and total, for a narrow card; its caption says the sum. */
  public Figure<RankedBars> briefRanking(Dimension dimension, int limit) {
    return RankingBars.brief(scope, ranking(dimension, limit));
  }

  /** A ranking that was computed under this scope. */
  public Figure<RankedBars> ranking(RankingAnalysis.Result ranking) {
    return new RankingBars(scope, ranking).figure();
  }

  /**
   * What changed since the compared period, effect by effect; empty when there is none to compare
   * with.
   */
  public Figure<Bridge> changes() {
    return new ChangeSteps(scope)
        .figure(
            ChangeBridge.of(scope.engine())
                .withFilter(scope.filter())
                .withComparison(scope.against())
                .run());
  }

  /**
   * Net sales over time against the compared periods.
   *
   * @param window how many periods the moving average is over, below 2 for none
   */
  public Figure<TimeLine> trend(Granularity granularity, int window) {
    return new TrendLines(scope, granularity, window).figure();
  }

  /** Net sales by month and year, over all the data. */
  public Figure<HeatMap> monthsAndYears() {
    return new MonthYearMap(scope).figure();
  }

  /** Net sales of every day, at most of the last year of the period. */
  public Figure<CalendarMap> calendar() {
    return new DayCalendar(scope).figure();
  }

  /** The weekly pattern, with how sure it is. */
  public Figure<IndexBars> weekdays() {
    return new WeekdayBars(scope)
        .figure(SeasonAnalysis.of(scope.engine()).withFilter(scope.filter()).run());
  }

  /** The small line of a card, without an axis. */
  public Sparkline line(KeyFigure card) {
    Amounts labels = Amounts.of(scope, DoubleStream.empty());
    Words words = new Words(scope.names().name(Dimension.WEEK), card.label(), "", "", "", "", "");
    boolean higherIsBetter = card.kind() != KeyFigure.Kind.RETURNS;
    Subject subject = new Subject(card.label(), words, labels, higherIsBetter);
    return new Sparkline(subject, card.weeks(), card.weeksBefore());
  }
}
