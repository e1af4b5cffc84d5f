package io.tillsight.app.figures;

import io.tillsight.app.chart.Bridge;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.core.analysis.Against;
import io.tillsight.core.analysis.ChangeBridge;
import io.tillsight.core.analysis.Comparison;
import io.tillsight.core.analysis.SellingDays;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Query;
import io.tillsight.core.model.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Why net sales changed: the effects by size, from the old total to the new one. */
final class ChangeSteps {
  private final Scope scope;
  private final Sentences sentences;

  ChangeSteps(Scope scope) {
    this.scope = scope;
    sentences = new Sentences(scope);
  }

  /** Empty when there is nothing to compare with. */
  Figure<Bridge> figure(Optional<ChangeBridge.Result> found) {
    return found
        .map(this::bridge)
        .orElseGet(
            () -> {
              Bridge empty =
                  new Bridge(
                      subject(Amounts.of(scope, DoubleStream.of(0))), "", 0, List.of(), "", 0);
              return Figure.of("", empty);
            });
  }

  private Figure<Bridge> bridge(ChangeBridge.Result result) {
    Comparison comparison = result.comparison();
    Money before = netSales(comparison.before(scope.filter()));
    Money after = netSales(scope.filter().during(comparison.current()));
    Amounts amounts = Amounts.of(scope, DoubleStream.of(number(before), number(after)));
    List<Bridge.Step> steps =
        result.steps().stream()
            .filter(step -> step.amount().signum() != 0)
            .sorted(Comparator.comparingDouble(step -> -Math.abs(number(step.amount()))))
            .map(this::step)
            .toList();
    String caption =
        sentences.caption(
            amounts.unit(),
            scope
                .words()
                .plural(
                    "figure.bridge.sum",
                    steps.size(),
                    scope.formats().count(steps.size()),
                    amounts.difference(number(result.change()))));
    return Figure.of(
        caption,
        new Bridge(
            subject(amounts),
            startName(comparison),
            number(before),
            steps,
            endName(comparison),
            number(after)));
  }

  private Subject subject(Amounts amounts) {
    String title = sentences.isAgainstYear() ? "figure.bridge.year" : "figure.bridge.previous";
    Words words =
        new Words(
            scope.words().text("figure.bridge.effect"),
            scope.words().text("figure.bridge.amount"),
            "",
            "",
            "",
            "",
            "");
    return new Subject(scope.words().text(title), words, amounts, true);
  }

  private Bridge.Step step(ChangeBridge.Step step) {
    String key = step.effect().name();
    String name = scope.words().text("figure.bridge." + key.toLowerCase(Locale.ROOT));
    return new Bridge.Step(key, name, number(step.amount()));
  }

  private String startName(Comparison comparison) {
    String name = sentences.baseName(Optional.of(comparison));
    return switch (comparison.against()) {
      case LAST_YEAR -> scope.words().text("figure.bridge.sameDates", name);
      case SAME_WEEKDAYS -> scope.words().text("figure.bridge.sameWeekdays", name);
      case PREVIOUS -> name;
    };
  }

  /** {@code 2026 to 20 Nov} for a year that is running, {@code 1 – 20 Nov 2026} for other days. */
  private String endName(Comparison comparison) {
    Period current = comparison.current();
    boolean newYear = current.from().getDayOfYear() == 1;
    boolean running =
        SellingDays.of(scope.engine()).isPartial(current)
            || current.until().getDayOfYear() != current.until().lengthOfYear();
    if (!newYear || comparison.against() == Against.PREVIOUS) {
      return scope.formats().period(current);
    }
    String year = String.valueOf(current.from().getYear());
    return running
        ? scope
            .words()
            .text("figure.bridge.running", year, scope.formats().dayOfMonth(current.until()))
        : year;
  }

  private Money netSales(Filter where) {
    return scope.engine().rows(Query.total(where, Measure.NET_SALES)).money(0, Measure.NET_SALES);
  }

  private static double number(Money amount) {
    return amount.decimal().doubleValue();
  }
}
