package io.tillsight.app.report.content;

import io.tillsight.app.figures.Gallery;
import io.tillsight.app.figures.Scope;
import io.tillsight.app.figures.Sentences;
import io.tillsight.core.analysis.Comparison;
import io.tillsight.core.series.Work;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a report is about.
 *
 * @param scope the sales, the filter, the comparison, the language
 * @param workspace its name
 * @param currency ISO 4217 code, empty for none
 * @param sample whether it is the demo shop
 * @param printed when it is made
 * @param version of the product
 * @param work where long computations run
 */
public record Request(
    Scope scope,
    String workspace,
    String currency,
    boolean sample,
    LocalDateTime printed,
    String version,
    Work work) {

  Gallery gallery() {
    return new Gallery(scope);
  }

  Cells cells() {
    return new Cells(scope.formats());
  }

  /** A text of the reports. */
  String text(String key, Object... arguments) {
    return scope.words().text(key, arguments);
  }

  /** Period and selections, and on which days changes are measured. */
  String caption(Optional<Comparison> comparison) {
    return new Sentences(scope).tableCaption(comparison);
  }

  /** {@code Net sales, EUR}: the head of a column of amounts. */
  String inCurrency(String name) {
    return currency.isEmpty() ? name : name + ",\u00a0" + scope.formats().currencySign();
  }
}
