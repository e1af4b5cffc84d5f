package io.tillsight.app.figures;

import io.tillsight.app.chart.Labels;
import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.RankedBars.Bar;
import io.tillsight.app.chart.RankedBars.Reference;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.core.analysis.EmployeeAnalysis;
import io.tillsight.core.cube.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** What each store sells per employee, against that of all of them; nobody is called good. */
final class EmployeeBars {
  private final Scope scope;
  private final Sentences sentences;
  private final EmployeeAnalysis.Result employees;
  private final Measured measured;

  EmployeeBars(Scope scope, EmployeeAnalysis.Result employees, Measured measured) {
    this.scope = scope;
    this.measured = measured;
    this.employees = employees;
    sentences = new Sentences(scope);
  }

  Figure<RankedBars> figure() {
    List<Bar> bars = new ArrayList<>();
    double heads = 0;
    double sold = 0;
    for (EmployeeAnalysis.Row row : employees.rows()) {
      bars.add(bar(row));
      heads += Values.of(row.employees());
      sold += measured.value(row);
    }
    double average = heads > 0 ? sold / heads : Double.NaN;
    Labels labels =
        measured.labels(
            scope,
            DoubleStream.concat(bars.stream().mapToDouble(Bar::value), DoubleStream.of(average)));
    Words words =
        new Words(
            scope.names().name(Dimension.STORE),
            measured.text(scope, "figure.perEmployee"),
            "",
            "",
            "",
            "",
            "");
    Optional<Reference> reference =
        bars.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Reference(
                    average, scope.words().text("figure.averageOfAll", labels.mark(average))));
    return Figure.of(
        sentences.caption(measured.unit(scope, labels), sentences.period(Spans.covered(scope))),
        new RankedBars(
            new Subject(scope.words().text("figure.employees.stores"), words, labels, true),
            bars,
            bars.isEmpty() ? Optional.empty() : Optional.of(total(bars.size(), heads, sold)),
            List.of(scope.words().text("figure.employees.heads"), measured.name(scope)),
            List.of(),
            reference));
  }

  private Bar bar(EmployeeAnalysis.Row row) {
    double heads = Values.of(row.employees());
    double sold = measured.value(row);
    return Bar.of(row.store(), row.label(), sold / heads, Double.NaN)
        .with(texts(heads, sold), List.of());
  }

  private Bar total(int stores, double heads, double sold) {
    String name = scope.words().plural("shell.stores", stores, scope.formats().count(stores));
    return Bar.of(Dimension.UNKNOWN, name, Double.NaN, Double.NaN)
        .with(texts(heads, sold), List.of());
  }

  private List<String> texts(double heads, double sold) {
    return List.of(scope.formats().number(heads, 1), measured.brief(scope, sold));
  }
}
