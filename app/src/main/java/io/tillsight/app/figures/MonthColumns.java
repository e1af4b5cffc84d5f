package io.tillsight.app.figures;

import io.tillsight.app.chart.Columns;
import io.tillsight.app.chart.Columns.Column;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.core.analysis.Change;
import io.tillsight.core.analysis.Comparison;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.SellingDays;
import io.tillsight.core.analysis.TrendAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.model.Money;
import io.tillsight.core.series.Forecast;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Net sales by month with last year, the relative change on the same elapsed days, the running
 * month, and what is still expected of the year. More than 13 months are cut to those of the last
 * calendar year, which the caption names.
 */
final class MonthColumns {
  private static final int MOST = 13;

  private final Scope scope;
  private final Sentences sentences;
  private final Map<YearMonth, Money> months = new HashMap<>();

  MonthColumns(Scope scope) {
    this.scope = scope;
    sentences = new Sentences(scope);
  }

  Figure<Columns> figure(TrendAnalysis.Result trend, Optional<ForecastAnalysis.Result> forecast) {
    List<TrendAnalysis.Point> points = recent(trend.points());
    readMonths();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      columns.add(column(points.get(i), i == points.size() - 1, forecast));
    }
    Period covered = covered(points);
    columns.addAll(coming(covered, forecast));
    Amounts amounts =
        Amounts.of(
            scope, columns.stream().flatMapToDouble(c -> DoubleStream.of(c.top(), c.previous())));
    Subject subject =
        new Subject(scope.words().text("figure.months"), words(covered), amounts, true);
    boolean running = !points.isEmpty() && isRunning(points.get(points.size() - 1));
    String note = running ? until(covered.until()) : "";
    return Figure.of(
        sentences.caption(
            amounts.unit(), sentences.period(covered), expected(columns), startsLate(points)),
        new Columns(subject, columns, note));
  }

  private static List<TrendAnalysis.Point> recent(List<TrendAnalysis.Point> points) {
    if (points.size() <= MOST) {
      return points;
    }
    int year = points.get(points.size() - 1).period().from().getYear();
    return points.stream().filter(point -> point.period().from().getYear() == year).toList();
  }

  private static Period covered(List<TrendAnalysis.Point> points) {
    return points.isEmpty()
        ? null
        : new Period(
            points.get(0).covered().from(), points.get(points.size() - 1).covered().until());
  }

  private Words words(Period covered) {
    SellingDays days = SellingDays.of(scope.engine());
    Optional<Comparison> comparison =
        covered == null ? Optional.empty() : Comparison.of(scope.against(), covered, days);
    return new Words(
        scope.names().name(Dimension.MONTH),
        sentences.actualName(covered),
        sentences.baseName(comparison),
        scope.words().text("figure.target"),
        scope.words().text("figure.forecast"),
        sentences.changeName(),
        "");
  }

  private Column column(
      TrendAnalysis.Point point, boolean last, Optional<ForecastAnalysis.Result> forecast) {
    boolean running = last && isRunning(point);
    double before = point.before().map(MonthColumns::number).orElse(Double.NaN);
    if (running && sentences.isAgainstYear() && !isCut(point)) {
      before = month(YearMonth.from(point.period().from()).minusYears(1)).orElse(before);
    }
    OptionalDouble ratio = point.change().map(Change::ratio).orElse(OptionalDouble.empty());
    double expected = running ? forecast.map(f -> rest(f, point)).orElse(Double.NaN) : Double.NaN;
    return new Column(
        point.key(),
        name(YearMonth.from(point.period().from())),
        number(point.netSales()),
        before,
        Double.NaN,
        expected,
        ratio.orElse(Double.NaN),
        running);
  }

  /** Whether days are missing at its end, not at its beginning. */
  private static boolean isRunning(TrendAnalysis.Point point) {
    return point.partial() && point.covered().until().isBefore(point.period().until());
  }

  /** Whether the filter ends it, although there are later sales. */
  private boolean isCut(TrendAnalysis.Point point) {
    LocalDate until = scope.filter().period().until();
    return until != null
        && until.isBefore(point.period().until())
        && until.isBefore(SellingDays.of(scope.engine()).last());
  }

  private double rest(ForecastAnalysis.Result forecast, TrendAnalysis.Point point) {
    return forecast.made().isPresent() && forecast.lastDay().equals(point.covered().until())
        ? sum(forecast, YearMonth.from(point.period().from()))
        : Double.NaN;
  }

  /** The months after the running one, to the end of its year, that the forecast reaches. */
  private List<Column> coming(Period covered, Optional<ForecastAnalysis.Result> forecast) {
    List<Column> coming = new ArrayList<>();
    if (covered == null
        || forecast.flatMap(ForecastAnalysis.Result::made).isEmpty()
        || !forecast.get().lastDay().equals(covered.until())) {
      return coming;
    }
    YearMonth month = YearMonth.from(covered.until()).plusMonths(1);
    for (; month.getYear() == covered.until().getYear(); month = month.plusMonths(1)) {
      double expected = sum(forecast.get(), month);
      if (Double.isFinite(expected)) {
        double before =
            sentences.isAgainstYear() ? month(month.minusYears(1)).orElse(Double.NaN) : Double.NaN;
        double change = before > 0 ? expected / before - 1 : Double.NaN;
        coming.add(
            new Column(
                month.toString(),
                name(month),
                Double.NaN,
                before,
                Double.NaN,
                expected,
                change,
                false));
      }
    }
    return coming;
  }

  /** Expected sales of the days of a month; NaN unless the forecast reaches its end. */
  private static double sum(ForecastAnalysis.Result forecast, YearMonth month) {
    List<Forecast.Step> steps = forecast.made().orElseThrow().forecast().steps();
    LocalDate first = forecast.lastDay().plusDays(1);
    if (first.plusDays(steps.size() - 1L).isBefore(month.atEndOfMonth())) {
      return Double.NaN;
    }
    double sum = 0;
    for (int i = 0; i < steps.size(); i++) {
      sum += YearMonth.from(first.plusDays(i)).equals(month) ? steps.get(i).mean() : 0;
    }
    return sum;
  }

  private void readMonths() {
    Rows rows =
        scope
            .engine()
            .rows(
                Query.by(
                    Dimension.MONTH,
                    scope.filter().without(Dimension.MONTH).during(Period.ALL),
                    Measure.NET_SALES));
    for (int row = 0; row < rows.size(); row++) {
      months.put(YearMonth.parse(rows.key(row, 0)), rows.money(row, Measure.NET_SALES));
    }
  }

  private Optional<Double> month(YearMonth month) {
    return Optional.ofNullable(months.get(month)).map(MonthColumns::number);
  }

  private String name(YearMonth month) {
    return scope.formats().month(month.getMonthValue());
  }

  private String until(LocalDate day) {
    return scope.words().text("figure.to", scope.formats().dayOfMonth(day));
  }

  private String expected(List<Column> columns) {
    return columns.stream().anyMatch(column -> Double.isFinite(column.forecast()))
        ? scope.words().text("figure.thenForecast")
        : "";
  }

  private String startsLate(List<TrendAnalysis.Point> points) {
    if (points.isEmpty() || !points.get(0).partial() || points.size() == 1) {
      return "";
    }
    TrendAnalysis.Point first = points.get(0);
    return scope
        .words()
        .text(
            "figure.from",
            name(YearMonth.from(first.period().from())),
            scope.formats().dayOfMonth(first.covered().from()));
  }

  private static double number(Money amount) {
    return amount.decimal().doubleValue();
  }
}
