package io.tillsight.app.figures;

import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.TimeLine;
import io.tillsight.app.chart.TimeLine.Callout;
import io.tillsight.app.chart.TimeLine.Point;
import io.tillsight.app.chart.Words;
import io.tillsight.core.analysis.Against;
import io.tillsight.core.analysis.Change;
import io.tillsight.core.analysis.Comparison;
import io.tillsight.core.analysis.Granularity;
import io.tillsight.core.analysis.SellingDays;
import io.tillsight.core.analysis.TrendAnalysis;
import io.tillsight.core.cube.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Net sales over time against the compared periods: the line, a moving average of finished periods,
 * the difference, the running period to its last day, and the compared line to the end of the
 * filter's period.
 */
final class TrendLines {
  private static final int FEWEST_FOR_HIGHEST = 8;

  private final Scope scope;
  private final Granularity granularity;
  private final int window;
  private final Sentences sentences;
  private final SellingDays days;
  private final PeriodSales sales;

  /**
   * @param window number of periods that the moving average is over, below 2 for none
   */
  TrendLines(Scope scope, Granularity granularity, int window) {
    this.scope = scope;
    this.granularity = granularity;
    this.window = window;
    sentences = new Sentences(scope);
    days = SellingDays.of(scope.engine());
    sales = new PeriodSales(scope, granularity, days);
  }

  Figure<TimeLine> figure() {
    List<TrendAnalysis.Point> found =
        TrendAnalysis.of(scope.engine())
            .withFilter(scope.filter())
            .withComparison(scope.against())
            .by(granularity)
            .run()
            .points();
    List<Point> points = new ArrayList<>(found.stream().map(point -> point(point, found)).toList());
    points.addAll(coming(found));
    if (points.size() < 2) {
      points.clear(); // one point is no line
    }
    Amounts amounts =
        Amounts.of(
            scope, points.stream().flatMapToDouble(p -> DoubleStream.of(p.actual(), p.previous())));
    Period covered = Spans.covered(scope);
    TrendAnalysis.Point last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean running = last != null && isRunning(last);
    TimeLine chart =
        new TimeLine(
            subject(amounts, covered),
            points,
            points.isEmpty() ? List.of() : TimeTicks.of(span(points), scope.formats()),
            List.of(),
            callouts(points, amounts),
            averageName(points),
            running ? until(last.covered().until()) : "",
            running ? sameDays(last) : "",
            true);
    return Figure.of(
        sentences.caption(amounts.unit(), sentences.period(covered), against()), chart);
  }

  private Point point(TrendAnalysis.Point point, List<TrendAnalysis.Point> all) {
    boolean running = point == all.get(all.size() - 1) && isRunning(point);
    double actual = PeriodSales.number(point.netSales());
    double before = point.before().map(PeriodSales::number).orElse(Double.NaN);
    double whole =
        running && !Double.isNaN(before) ? sales.base(point.period(), scope.against()) : before;
    OptionalDouble change = point.change().map(Change::ratio).orElse(OptionalDouble.empty());
    return new Point(
        point.key(),
        name(point),
        point.period().from().toEpochDay(),
        actual,
        whole,
        running ? Double.NaN : sales.average(point.period(), window),
        actual - before,
        change.orElse(Double.NaN),
        running);
  }

  private String name(TrendAnalysis.Point point) {
    String name = scope.names().of(granularity.dimension(), point.key());
    boolean cut = point.covered().from().isAfter(point.period().from());
    return cut && point.partial()
        ? scope
            .words()
            .text("figure.from", name, scope.formats().dayOfMonth(point.covered().from()))
        : name;
  }

  /** What the compared periods hold after the last one with data, to the end of the filter. */
  private List<Point> coming(List<TrendAnalysis.Point> found) {
    List<Point> coming = new ArrayList<>();
    LocalDate end = scope.filter().period().until();
    if (found.isEmpty() || end == null || scope.against() == Against.PREVIOUS) {
      return coming;
    }
    LocalDate next = found.get(found.size() - 1).period().until().plusDays(1);
    for (; !next.isAfter(end); next = granularity.around(next).until().plusDays(1)) {
      Period period = granularity.around(next);
      double base = sales.base(period, scope.against());
      if (!Double.isNaN(base)) {
        String key = sales.key(period.from());
        String name = scope.names().of(granularity.dimension(), key);
        double none = Double.NaN;
        coming.add(new Point(key, name, next.toEpochDay(), none, base, none, none, none, false));
      }
    }
    return coming;
  }

  private Subject subject(Amounts amounts, Period covered) {
    String title = "figure.by." + granularity.name().toLowerCase(Locale.ROOT);
    Optional<Comparison> comparison =
        covered == null ? Optional.empty() : Comparison.of(scope.against(), covered, days);
    boolean oneYear = covered == null || covered.from().getYear() == covered.until().getYear();
    Words words =
        new Words(
            scope.names().name(granularity.dimension()),
            sentences.actualName(covered),
            oneYear || !sentences.isAgainstYear()
                ? sentences.baseName(comparison)
                : scope.words().text("figure.trend.yearBefore"),
            "",
            "",
            scope.words().text("figure.trend.difference"),
            "");
    return new Subject(scope.words().text(title), words, amounts, true);
  }

  private String against() {
    if (granularity == Granularity.WEEK && sentences.isAgainstYear()) {
      return scope.words().text("figure.trend.against.weekdays");
    }
    return scope
        .words()
        .text("figure.trend.against." + scope.against().name().toLowerCase(Locale.ROOT));
  }

  private List<Callout> callouts(List<Point> points, Amounts amounts) {
    List<Point> finished =
        points.stream().filter(point -> !point.partial() && !Double.isNaN(point.actual())).toList();
    if (finished.size() < FEWEST_FOR_HIGHEST) {
      return List.of();
    }
    Point highest = finished.stream().max(Comparator.comparingDouble(Point::actual)).orElseThrow();
    String text =
        scope.words().text("figure.trend.highest", highest.name(), amounts.mark(highest.actual()));
    return List.of(new Callout(highest.key(), text));
  }

  private String averageName(List<Point> points) {
    boolean any = points.stream().anyMatch(point -> !Double.isNaN(point.average()));
    return any
        ? scope
            .words()
            .text(
                "figure.trend.average." + granularity.name().toLowerCase(Locale.ROOT),
                scope.formats().count(window))
        : "";
  }

  private String until(LocalDate day) {
    return scope.words().text("figure.to", scope.formats().dayOfMonth(day));
  }

  private String sameDays(TrendAnalysis.Point last) {
    long count = last.covered().days();
    return scope.words().plural("figure.trend.sameDays", count, scope.formats().count(count));
  }

  private static Period span(List<Point> points) {
    return new Period(
        LocalDate.ofEpochDay((long) points.get(0).position()),
        LocalDate.ofEpochDay((long) points.get(points.size() - 1).position()));
  }

  /** Whether days are missing at its end, not only at its beginning. */
  private static boolean isRunning(TrendAnalysis.Point point) {
    return point.partial() && point.covered().until().isBefore(point.period().until());
  }
}
