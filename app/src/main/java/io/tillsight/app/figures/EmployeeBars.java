package io.tillsight.app.figures;

import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.RankedBars.Bar;
import io.tillsight.app.chart.RankedBars.Reference;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.core.analysis.EmployeeAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Net sales per employee of each store, against that of all of them; nobody is called good. */
final class EmployeeBars {
  private static final int PLACES = 4;

  private final Scope scope;
  private final Sentences sentences;
  private final EmployeeAnalysis.Result employees;

  EmployeeBars(Scope scope, EmployeeAnalysis.Result employees) {
    this.scope = scope;
    this.employees = employees;
    sentences = new Sentences(scope);
  }

  Figure<RankedBars> figure() {
    List<Bar> bars = new ArrayList<>();
    Quantity heads = Quantity.ZERO;
    Money sales = Money.ZERO;
    for (EmployeeAnalysis.Row row : employees.rows()) {
      bars.add(bar(row));
      heads = heads.plus(row.employees());
      sales = sales.plus(row.netSales());
    }
    double average = heads.signum() > 0 ? Values.of(sales) / Values.of(heads) : Double.NaN;
    Amounts amounts =
        Amounts.of(
            scope,
            DoubleStream.concat(bars.stream().mapToDouble(Bar::value), DoubleStream.of(average)));
    Words words =
        new Words(
            scope.names().name(Dimension.STORE),
            scope.words().text("figure.perEmployee"),
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
                    average, scope.words().text("figure.averageOfAll", amounts.mark(average))));
    return Figure.of(
        sentences.caption(amounts.unit(), sentences.period(Spans.covered(scope))),
        new RankedBars(
            new Subject(scope.words().text("figure.employees.stores"), words, amounts, true),
            bars,
            Optional.empty(),
            List.of(
                scope.words().text("figure.employees.heads"),
                scope.words().text("figure.netSales")),
            List.of(),
            reference));
  }

  private Bar bar(EmployeeAnalysis.Row row) {
    BigDecimal each = row.salesPerEmployee(PLACES);
    return Bar.of(row.store(), row.label(), each.doubleValue(), Double.NaN)
        .with(
            List.of(
                scope.formats().number(Values.of(row.employees()), 1),
                scope.formats().moneyBrief(row.netSales())),
            List.of());
  }
}
