package io.tillsight.app.figures;

import io.tillsight.app.chart.HeatMap;
import io.tillsight.app.chart.HeatMap.Cell;
import io.tillsight.app.chart.HeatMap.State;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.core.analysis.Against;
import io.tillsight.core.analysis.Change;
import io.tillsight.core.analysis.SellingDays;
import io.tillsight.core.analysis.TrendAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Net sales by month and year over all the data, the last five years, with the change of the last
 * year's months. The filter's own period does not narrow it, so that years can be compared.
 */
final class MonthYearMap {
  private static final int MONTHS = 12;
  private static final int MOST_YEARS = 5;

  private final Scope scope;
  private final Sentences sentences;
  private final SellingDays days;
  private final Map<YearMonth, TrendAnalysis.Point> points = new HashMap<>();

  MonthYearMap(Scope scope) {
    this.scope = scope.with(scope.filter().during(Period.ALL));
    sentences = new Sentences(this.scope);
    days = SellingDays.of(scope.engine());
  }

  Figure<HeatMap> figure() {
    TrendAnalysis.of(scope.engine())
        .withFilter(scope.filter())
        .withComparison(Against.LAST_YEAR)
        .run()
        .points()
        .forEach(point -> points.put(YearMonth.from(point.period().from()), point));
    Amounts amounts = Amounts.of(scope, points.values().stream().mapToDouble(p -> number(p)));
    List<HeatMap.Row> rows = days.isEmpty() ? List.of() : rows();
    HeatMap map = HeatMap.of(subject(amounts), monthNames(), rows);
    if (rows.size() > 1) {
      map = map.withChanges(changes(days.last().getYear()), totalChange(days.last().getYear()));
    }
    Figure<HeatMap> figure = Figure.of(sentences.caption(amounts.unit(), allData()), map);
    return figure.note(note());
  }

  private String allData() {
    return days.isEmpty() ? "" : sentences.period(days.span());
  }

  private List<HeatMap.Row> rows() {
    int last = days.last().getYear();
    int first = Math.max(days.first().getYear(), last - MOST_YEARS + 1);
    return IntStream.rangeClosed(first, last).mapToObj(this::row).toList();
  }

  private HeatMap.Row row(int year) {
    List<Cell> cells =
        IntStream.rangeClosed(1, MONTHS)
            .mapToObj(month -> cell(YearMonth.of(year, month)))
            .toList();
    double total =
        IntStream.rangeClosed(1, MONTHS)
            .mapToObj(month -> points.get(YearMonth.of(year, month)))
            .filter(point -> point != null)
            .mapToDouble(MonthYearMap::number)
            .sum();
    return new HeatMap.Row(String.valueOf(year), String.valueOf(year), List.of(), cells, total);
  }

  private Cell cell(YearMonth month) {
    TrendAnalysis.Point point = points.get(month);
    if (point == null) {
      boolean before = month.isBefore(YearMonth.from(days.first()));
      return before ? new Cell(month.toString(), Double.NaN, State.NO_DATA, "") : Cell.future();
    }
    State state = point.partial() ? State.PARTIAL : State.KNOWN;
    return new Cell(month.toString(), number(point), state, "");
  }

  private List<Double> changes(int year) {
    List<Double> changes = new ArrayList<>();
    for (int month = 1; month <= MONTHS; month++) {
      TrendAnalysis.Point point = points.get(YearMonth.of(year, month));
      changes.add(
          point == null
              ? Double.NaN
              : point.change().map(change -> change.ratio().orElse(Double.NaN)).orElse(Double.NaN));
    }
    return changes;
  }

  /** Over the months that have a base, on the same elapsed days. */
  private double totalChange(int year) {
    long now = 0;
    long before = 0;
    for (int month = 1; month <= MONTHS; month++) {
      TrendAnalysis.Point point = points.get(YearMonth.of(year, month));
      if (point != null && point.change().isPresent()) {
        Change change = point.change().get();
        now = Math.addExact(now, change.now());
        before = Math.addExact(before, change.before());
      }
    }
    return new Change(now, before).ratio().orElse(Double.NaN);
  }

  private Subject subject(Amounts amounts) {
    Words words =
        new Words(
            scope.names().name(Dimension.YEAR),
            scope.words().text("figure.netSales"),
            "",
            "",
            "",
            scope.words().text("figure.change.year"),
            scope.names().name(Dimension.YEAR));
    return new Subject(scope.words().text("figure.monthYear"), words, amounts, true);
  }

  private List<String> monthNames() {
    return IntStream.rangeClosed(1, MONTHS).mapToObj(scope.formats()::month).toList();
  }

  /** Says how the running month is compared. */
  private String note() {
    if (days.isEmpty()) {
      return "";
    }
    TrendAnalysis.Point last = points.get(YearMonth.from(days.last()));
    if (last == null || !last.partial()) {
      return "";
    }
    LocalDate until = last.covered().until();
    return scope
        .words()
        .text(
            "figure.monthYear.partial",
            scope.names().of(Dimension.MONTH, last.key()),
            scope.formats().dayOfMonth(until));
  }

  private static double number(TrendAnalysis.Point point) {
    return point.netSales().decimal().doubleValue();
  }
}
