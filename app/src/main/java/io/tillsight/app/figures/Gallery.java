package io.tillsight.app.figures;

import io.tillsight.app.chart.Bridge;
import io.tillsight.app.chart.CalendarMap;
import io.tillsight.app.chart.Choropleth;
import io.tillsight.app.chart.Columns;
import io.tillsight.app.chart.ForecastFan;
import io.tillsight.app.chart.HeatMap;
import io.tillsight.app.chart.IndexBars;
import io.tillsight.app.chart.MultiLine;
import io.tillsight.app.chart.Pareto;
import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.Scatter;
import io.tillsight.app.chart.SmallMultiples;
import io.tillsight.app.chart.Sparkline;
import io.tillsight.app.chart.StackedBars;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.TimeLine;
import io.tillsight.app.chart.Treemap;
import io.tillsight.app.chart.Words;
import io.tillsight.core.analysis.AbcAnalysis;
import io.tillsight.core.analysis.ChangeBridge;
import io.tillsight.core.analysis.CrossAnalysis;
import io.tillsight.core.analysis.EmployeeAnalysis;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.Granularity;
import io.tillsight.core.analysis.KpiAnalysis;
import io.tillsight.core.analysis.RankingAnalysis;
import io.tillsight.core.analysis.Scenario;
import io.tillsight.core.analysis.SeasonAnalysis;
import io.tillsight.core.analysis.StatusAnalysis;
import io.tillsight.core.analysis.TrendAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Query;
import io.tillsight.core.insight.InsightFinder;
import io.tillsight.core.series.Leaderboard;
import java.util.ArrayList;
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
    KpiAnalysis analysis =
        KpiAnalysis.of(scope.engine()).withFilter(scope.filter()).withComparison(scope.against());
    // Figures and weeks in one scan: the engine of a screen remembers the answers.
    List<Query> together = new ArrayList<>(analysis.questions());
    RecentWeeks.question(scope, Spans.covered(scope)).ifPresent(together::add);
    scope.engine().all(together);
    return keyFigures(analysis.run());
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

  /** Products by net sales with their cumulative share and the classes A, B, C. */
  public Figure<Pareto> pareto() {
    AbcAnalysis.Result classes = AbcAnalysis.of(scope.engine()).withFilter(scope.filter()).run();
    return new ParetoColumns(scope, classes, everyKey(Dimension.PRODUCT)).figure();
  }

  /**
   * The first keys of one dimension cut into the largest keys of another, the rest being Others:
   * products by store.
   *
   * @param asShares whether every bar is drawn as 100 %
   */
  public Figure<StackedBars> crossing(
      Dimension rows, Dimension columns, int limit, boolean asShares) {
    return new CrossBars(scope, cross(scope, rows, columns, limit)).figure(asShares);
  }

  /** The first five keys of a dimension by month, as lines. */
  public Figure<MultiLine> topByMonth(Dimension rows) {
    return new CrossLines(scope, cross(scope, rows, Dimension.MONTH, 5)).lines();
  }

  /** Each of the first keys of a dimension by month, in a panel of its own on one scale. */
  public Figure<SmallMultiples> eachByMonth(Dimension rows, int limit) {
    Scope before = scope.with(scope.filter().during(Spans.yearBefore(scope)));
    return new CrossLines(scope, cross(scope, rows, Dimension.MONTH, limit))
        .panels(cross(before, rows, Dimension.MONTH, Integer.MAX_VALUE));
  }

  private static CrossAnalysis.Result cross(
      Scope scope, Dimension rows, Dimension columns, int limit) {
    return CrossAnalysis.of(scope.engine(), rows, columns)
        .withFilter(scope.filter())
        .withLimit(limit)
        .run();
  }

  /** Categories and their products as areas, coloured by growth. */
  public Figure<Treemap> productAreas() {
    return new ProductAreas(scope, everyKey(Dimension.PRODUCT)).figure();
  }

  /**
   * The regions of France, shaded by sales or by growth; the note says what is not on the map.
   *
   * @param byChange whether growth shades them
   */
  public Figure<Choropleth> franceMap(boolean byChange) {
    return new RegionMap(scope, everyKey(Dimension.REGION), Choropleth.Map.FRANCE).figure(byChange);
  }

  /** The countries of the world, as {@link #franceMap}. */
  public Figure<Choropleth> worldMap(boolean byChange) {
    return new RegionMap(scope, everyKey(Dimension.COUNTRY), Choropleth.Map.WORLD).figure(byChange);
  }

  /**
   * A map with its balance.
   *
   * @param byChange whether growth shades it
   */
  public MapFigure map(Choropleth.Map map, boolean byChange) {
    Dimension dimension = map == Choropleth.Map.FRANCE ? Dimension.REGION : Dimension.COUNTRY;
    RankingAnalysis.Result ranking = everyKey(dimension);
    Figure<Choropleth> figure = new RegionMap(scope, ranking, map).figure(byChange);
    return MapFigure.of(map, figure.withoutNotes(), ranking);
  }

  /** Whether a key of REGION (France) or COUNTRY (world) has a place on the map. */
  public static boolean isOnMap(Choropleth.Map map, String key) {
    return MapFigure.isOnMap(map, key);
  }

  /** Orders by status, as the files word it; a key of STATUS_TEXT where they do, else of STATUS. */
  public Figure<RankedBars> statuses() {
    return new StatusBars(scope, StatusAnalysis.of(scope.engine()).withFilter(scope.filter()).run())
        .figure();
  }

  private RankingAnalysis.Result everyKey(Dimension dimension) {
    return RankingAnalysis.of(scope.engine(), dimension)
        .withFilter(scope.filter())
        .withComparison(scope.against())
        .run();
  }

  /** Head count of the stores against their net sales. */
  public Figure<Scatter> employees(EmployeeAnalysis.Result result) {
    return employees(result, Measured.NET_SALES);
  }

  /** Net sales per employee of each store. */
  public Figure<RankedBars> perEmployee(EmployeeAnalysis.Result result) {
    return perEmployee(result, Measured.NET_SALES);
  }

  /** How surely head count and net sales go together. */
  public List<Statistic> employeeStatistics(EmployeeAnalysis.Result result) {
    return employeeStatistics(result, Measured.NET_SALES);
  }

  /** Head count of the stores against what they sell. */
  public Figure<Scatter> employees(EmployeeAnalysis.Result result, Measured measured) {
    return new EmployeeScatter(scope, result, measured).figure();
  }

  /** What each store sells per employee. */
  public Figure<RankedBars> perEmployee(EmployeeAnalysis.Result result, Measured measured) {
    return new EmployeeBars(scope, result, measured).figure();
  }

  /** How surely head count and sales go together: n, r, rho, p, slope, r². */
  public List<Statistic> employeeStatistics(EmployeeAnalysis.Result result, Measured measured) {
    return new EmployeeStatistics(scope, measured).of(result);
  }

  /** History and forecast with its intervals; empty when the forecast was refused. */
  public Figure<ForecastFan> forecast(ForecastAnalysis.Result result) {
    return new ForecastFans(scope, result).figure();
  }

  /**
   * The months that a forecast reaches: actual so far, forecast, and the scenario outlined; empty
   * when the forecast was refused.
   */
  public Figure<Columns> forecastMonths(ForecastAnalysis.Result result, Scenario scenario) {
    return new ForecastMonths(scope, result, scenario).figure();
  }

  /** The models of a forecast by their error; empty when none could be judged. */
  public Figure<RankedBars> models(Leaderboard board) {
    return new ModelBars(scope, board).figure();
  }
}
