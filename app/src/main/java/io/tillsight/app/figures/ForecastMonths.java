package io.tillsight.app.figures;

import io.tillsight.app.chart.Columns;
import io.tillsight.app.chart.Columns.Column;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.Scenario;
import io.tillsight.core.cube.Dimension;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The months that a forecast reaches: what the running one has brought so far, the forecast on top,
 * and the scenario as an outline. A month that the forecast does not reach the end of is named with
 * its last day.
 */
final class ForecastMonths {
  private final Scope scope;
  private final ForecastAnalysis.Result result;
  private final double[] expected;
  private final double[] scenario;

  ForecastMonths(Scope scope, ForecastAnalysis.Result result, Scenario what) {
    this.scope = scope;
    this.result = result;
    expected = result.made().map(made -> made.forecast().mean()).orElse(new double[0]);
    scenario = what.isNone() ? null : what.on(expected).days();
  }

  Figure<Columns> figure() {
    List<Column> columns = new ArrayList<>();
    if (expected.length > 0) {
      LocalDate last = result.lastDay().plusDays(expected.length);
      YearMonth month = YearMonth.from(result.lastDay().plusDays(1));
      for (; !month.atDay(1).isAfter(last); month = month.plusMonths(1)) {
        columns.add(column(month, last));
      }
    }
    Amounts amounts =
        Amounts.of(
            scope, columns.stream().flatMapToDouble(c -> DoubleStream.of(c.top(), c.plan())));
    Subject subject = new Subject(scope.words().text("forecast.months"), words(), amounts, true);
    boolean running = !columns.isEmpty() && columns.get(0).partial();
    String note =
        running
            ? scope.words().text("figure.to", scope.formats().dayOfMonth(result.lastDay()))
            : "";
    return Figure.of(
        new Sentences(scope).caption(amounts.unit()), new Columns(subject, columns, note));
  }

  private Words words() {
    return new Words(
        scope.names().name(Dimension.MONTH),
        scope.words().text("figure.actual"),
        "",
        scope.words().text("forecast.scenario"),
        scope.words().text("figure.forecast"),
        "",
        "");
  }

  private Column column(YearMonth month, LocalDate last) {
    double actual = 0;
    LocalDate from =
        month.atDay(1).isBefore(result.firstDay()) ? result.firstDay() : month.atDay(1);
    boolean running = !from.isAfter(result.lastDay());
    for (LocalDate day = from; !day.isAfter(result.lastDay()); day = day.plusDays(1)) {
      actual += result.history()[(int) (day.toEpochDay() - result.firstDay().toEpochDay())];
    }
    double coming = sum(expected, month);
    double plan = scenario == null ? Double.NaN : actual + sum(scenario, month);
    String name = scope.formats().month(month.getMonthValue());
    boolean cut = last.isBefore(month.atEndOfMonth());
    return new Column(
        month.toString(),
        cut ? scope.words().text("figure.to", scope.formats().dayOfMonth(last)) : name,
        running ? actual : Double.NaN,
        Double.NaN,
        plan,
        coming,
        Double.NaN,
        running);
  }

  private double sum(double[] days, YearMonth month) {
    double sum = 0;
    for (int i = 0; i < days.length; i++) {
      boolean inside = YearMonth.from(result.lastDay().plusDays(i + 1L)).equals(month);
      sum += inside ? days[i] : 0;
    }
    return sum;
  }
}
