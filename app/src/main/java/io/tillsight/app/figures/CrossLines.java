package io.tillsight.app.figures;

import io.tillsight.app.chart.MultiLine;
import io.tillsight.app.chart.SmallMultiples;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.core.analysis.CrossAnalysis;
import io.tillsight.core.analysis.SellingDays;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Period;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** The first keys of a dimension by month: as lines in one chart, or each in a panel of its own. */
final class CrossLines {
  private static final int LINES = 5;
  private static final int MOST_OF_A_PANEL = 13;

  private final Scope scope;
  private final Sentences sentences;
  private final CrossAnalysis.Result cross;
  private final List<YearMonth> months = new ArrayList<>();
  private final Period covered;

  /** Of a crossing with months as columns. */
  CrossLines(Scope scope, CrossAnalysis.Result cross) {
    this.scope = scope;
    this.cross = cross;
    sentences = new Sentences(scope);
    covered = Spans.covered(scope);
    if (covered != null) {
      YearMonth last = YearMonth.from(covered.until());
      for (YearMonth m = YearMonth.from(covered.from()); !m.isAfter(last); m = m.plusMonths(1)) {
        months.add(m);
      }
    }
  }

  Figure<MultiLine> lines() {
    List<CrossAnalysis.Line> rows = cross.rows().stream().limit(LINES).toList();
    List<MultiLine.Series> series = new ArrayList<>();
    rows.forEach(row -> series.add(new MultiLine.Series(row.key(), name(row), values(row))));
    Amounts amounts = amounts(rows);
    List<MultiLine.Period> periods =
        months.stream()
            .map(
                month ->
                    new MultiLine.Period(
                        month.toString(),
                        scope.names().of(Dimension.MONTH, month.toString()),
                        month.atDay(1).toEpochDay()))
            .toList();
    String title =
        scope
            .words()
            .text(
                named("figure.topByMonth"),
                scope.formats().count(series.size()),
                scope.names().name(cross.rowDimension()));
    return Figure.of(
        caption(amounts),
        new MultiLine(
            new Subject(title, words(), amounts, true),
            periods,
            series,
            covered == null
                ? List.of()
                : TimeTicks.of(
                    new Period(months.get(0).atDay(1), covered.until()), scope.formats()),
            running() ? until() : ""));
  }

  /** More than 13 months are cut to those of the last calendar year. */
  Figure<SmallMultiples> panels(CrossAnalysis.Result yearBefore) {
    if (months.size() > MOST_OF_A_PANEL) {
      months.removeIf(month -> month.getYear() < covered.until().getYear());
    }
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    for (CrossAnalysis.Line row : cross.rows()) {
      panels.add(
          new SmallMultiples.Panel(row.key(), name(row), values(row), before(yearBefore, row)));
    }
    Amounts amounts = amounts(cross.rows());
    double top =
        cross.rows().stream()
            .flatMap(row -> values(row).stream())
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0);
    String title =
        scope.words().text(named("figure.eachByMonth"), scope.names().name(cross.rowDimension()));
    return Figure.of(
        sentences.caption(amounts.unit(), panelPeriod()),
        new SmallMultiples(
            new Subject(title, words(), amounts, true),
            months.stream()
                .map(month -> scope.names().of(Dimension.MONTH, month.toString()))
                .toList(),
            panels,
            months.isEmpty() ? "" : first(),
            months.isEmpty() ? "" : running() ? until() : last(),
            running(),
            List.of(
                scope.words().text("figure.oneScale"),
                scope.words().text("figure.top", whole(top)))));
  }

  private String whole(double amount) {
    return scope.formats().moneyWhole(Money.of(BigDecimal.valueOf(amount)));
  }

  private Words words() {
    return new Words(
        scope.names().name(cross.rowDimension()),
        sentences.actualName(covered),
        scope.words().text("figure.yearEarlier"),
        "",
        "",
        "",
        "");
  }

  /** The title made for the dimension, where there is one. */
  private String named(String key) {
    String own = key + "." + cross.rowDimension().name().toLowerCase(Locale.ROOT);
    return scope.words().has(own) ? own : key;
  }

  private String panelPeriod() {
    if (months.isEmpty()) {
      return "";
    }
    LocalDate first = months.get(0).atDay(1);
    LocalDate from = first.isAfter(covered.from()) ? first : covered.from();
    return sentences.period(new Period(from, covered.until()));
  }

  private String caption(Amounts amounts) {
    return sentences.caption(amounts.unit(), sentences.period(covered));
  }

  private Amounts amounts(List<CrossAnalysis.Line> rows) {
    return Amounts.of(
        scope,
        rows.stream()
            .flatMapToDouble(
                row ->
                    DoubleStream.of(
                        values(row).stream().mapToDouble(Double::doubleValue).toArray())));
  }

  private String name(CrossAnalysis.Line row) {
    return scope.names().of(cross.rowDimension(), row.key());
  }

  private List<Double> values(CrossAnalysis.Line row) {
    return months.stream().map(month -> Values.of(cell(cross, row, month))).toList();
  }

  private List<Double> before(CrossAnalysis.Result yearBefore, CrossAnalysis.Line row) {
    if (yearBefore.columns().isEmpty()) {
      return List.of();
    }
    YearMonth first = YearMonth.from(SellingDays.of(scope.engine()).first());
    return months.stream()
        .map(month -> month.minusYears(1))
        .map(month -> month.isBefore(first) ? Double.NaN : Values.of(cell(yearBefore, row, month)))
        .toList();
  }

  private static Money cell(CrossAnalysis.Result table, CrossAnalysis.Line row, YearMonth month) {
    return table
        .cells()
        .getOrDefault(
            List.of(row.key(), month.toString()), new CrossAnalysis.Cell(Money.ZERO, Quantity.ZERO))
        .netSales();
  }

  private boolean running() {
    if (covered == null) {
      return false;
    }
    YearMonth last = YearMonth.from(covered.until());
    Period whole = new Period(last.atDay(1), last.atEndOfMonth());
    boolean cut = covered.until().isBefore(whole.until());
    return cut && SellingDays.of(scope.engine()).isPartial(whole);
  }

  private String until() {
    return scope.words().text("figure.to", scope.formats().dayOfMonth(covered.until()));
  }

  private String first() {
    return scope.formats().month(months.get(0).getMonthValue());
  }

  private String last() {
    return scope.formats().month(months.get(months.size() - 1).getMonthValue());
  }
}
