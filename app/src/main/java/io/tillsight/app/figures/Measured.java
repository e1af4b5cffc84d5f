package io.tillsight.app.figures;

import io.tillsight.app.chart.Labels;
import io.tillsight.core.analysis.EmployeeAnalysis;
import io.tillsight.core.model.Money;
import io.tillsight.core.stats.LinearRegression;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** What stores are measured by. */
public enum Measured {
  /** Net sales, in the workspace's currency. */
  NET_SALES,
  /** Units sold, returns deducted. */
  UNITS;

  private static final double FEW = 10;

  /** {@code Net sales}. */
  public String name(Scope scope) {
    return scope.words().text(this == NET_SALES ? "figure.netSales" : "figure.units");
  }

  double value(EmployeeAnalysis.Row row) {
    return this == NET_SALES ? Values.of(row.netSales()) : Values.of(row.units());
  }

  Optional<LinearRegression.Result> line(EmployeeAnalysis.Result result) {
    return this == NET_SALES ? result.money() : result.units();
  }

  Labels labels(Scope scope, DoubleStream values) {
    if (this == NET_SALES) {
      return Amounts.of(scope, values);
    }
    boolean few = values.filter(Double::isFinite).max().orElse(0) < FEW;
    return Numbers.of(scope, few ? 1 : 0, few ? 1 : 0);
  }

  /** The unit of these labels, as a caption says it. */
  String unit(Scope scope, Labels labels) {
    return labels instanceof Amounts amounts
        ? amounts.unit()
        : name(scope).toLowerCase(scope.words().locale());
  }

  /** {@code €3,199}: whole, in the measure's unit. */
  public String whole(Scope scope, double value) {
    return this == NET_SALES
        ? scope.formats().moneyWhole(Money.of(BigDecimal.valueOf(value)))
        : scope.formats().number(value, 0);
  }

  /** {@code €3.2k}: brief, in the measure's unit. */
  String brief(Scope scope, double value) {
    return this == NET_SALES
        ? scope.formats().moneyBrief(Money.of(BigDecimal.valueOf(value)))
        : scope.formats().number(value, 0);
  }

  /** {@code +€5.1k}: with its sign. */
  String change(Scope scope, double value) {
    return this == NET_SALES
        ? scope.formats().moneyChange(Money.of(BigDecimal.valueOf(value)))
        : scope.formats().numberChange(value, Math.abs(value) < FEW ? 1 : 0);
  }

  /** A text of its own for each measure: {@code figure.employees.units}. */
  String text(Scope scope, String key) {
    return scope.words().text(key + "." + name().toLowerCase(Locale.ROOT));
  }
}
