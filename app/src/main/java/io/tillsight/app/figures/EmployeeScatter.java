package io.tillsight.app.figures;

import io.tillsight.app.chart.Interval;
import io.tillsight.app.chart.Labels;
import io.tillsight.app.chart.Scatter;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.core.analysis.EmployeeAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.stats.LinearRegression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Head count of the stores against what they sell, with the regression line and its 95 % band. */
final class EmployeeScatter {
  private static final int PLACES = 40;
  private static final double BEYOND = 0.06;

  private final Scope scope;
  private final Sentences sentences;
  private final EmployeeAnalysis.Result employees;
  private final Measured measured;

  EmployeeScatter(Scope scope, EmployeeAnalysis.Result employees, Measured measured) {
    this.scope = scope;
    this.measured = measured;
    this.employees = employees;
    sentences = new Sentences(scope);
  }

  Figure<Scatter> figure() {
    List<Scatter.Point> points =
        employees.rows().stream()
            .map(
                row ->
                    new Scatter.Point(
                        row.store(), row.label(), Values.of(row.employees()), measured.value(row)))
            .toList();
    Labels labels = measured.labels(scope, points.stream().mapToDouble(Scatter.Point::y));
    Words words =
        new Words(scope.names().name(Dimension.STORE), measured.name(scope), "", "", "", "", "");
    return Figure.of(
            sentences.caption(
                measured.unit(scope, labels), sentences.period(Spans.covered(scope)), line()),
            new Scatter(
                new Subject(measured.text(scope, "figure.employees"), words, labels, true),
                Numbers.of(scope, 1, 1),
                scope.words().text("figure.employees.across"),
                points,
                measured.line(employees).map(this::band)))
        .note(scope.words().text("figure.employees.notCause"));
  }

  private String line() {
    Optional<LinearRegression.Result> fit = measured.line(employees);
    return fit.map(
            found ->
                scope
                    .words()
                    .text(
                        "figure.employees.line",
                        measured.whole(scope, found.intercept()),
                        (found.slope() < 0 ? "\u2212 " : "+ ")
                            + measured.whole(scope, Math.abs(found.slope()))))
        .orElse("");
  }

  private Scatter.Line band(LinearRegression.Result fit) {
    double least = least();
    double most = most();
    double beyond = (most - least) * BEYOND;
    double from = Math.max(0, least - beyond);
    double until = most + beyond;
    List<Scatter.BandPlace> band = new ArrayList<>();
    for (int i = 0; i <= PLACES; i++) {
      double x = from + (until - from) * i / PLACES;
      band.add(
          new Scatter.BandPlace(
              x, fit.at(x), new Interval(fit.meanAt(x).low(), fit.meanAt(x).high())));
    }
    return new Scatter.Line(from, until, band, scope.words().text("figure.employees.band"));
  }

  private double least() {
    return employees.rows().stream().mapToDouble(r -> Values.of(r.employees())).min().orElse(0);
  }

  private double most() {
    return employees.rows().stream().mapToDouble(r -> Values.of(r.employees())).max().orElse(0);
  }
}
