package io.tillsight.app.figures;

import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.Against;
import io.tillsight.core.analysis.Comparison;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Filter, period and comparison in words; what a reader needs to know about every figure. */
public final class Sentences {
  private static final int KEYS_SAID = 3;

  private final Scope scope;
  private final Words words;
  private final Formats formats;

  /** For one scope. */
  public Sentences(Scope scope) {
    this.scope = scope;
    words = scope.words();
    formats = scope.formats();
  }

  /** {@code Store: Lyon, Nantes · Channel: not web}; empty without selections. */
  public String selections() {
    return scope.filter().selections().entrySet().stream()
        .map(this::selection)
        .collect(Collectors.joining(" · "));
  }

  /** The same, or that all sales count. */
  public String filter() {
    return scope.filter().selections().isEmpty() ? words.text("figure.filter.all") : selections();
  }

  private String selection(Map.Entry<Dimension, Selection> entry) {
    Dimension dimension = entry.getKey();
    List<String> keys =
        entry.getValue().keys().stream().map(key -> scope.names().of(dimension, key)).toList();
    String said = keys.stream().limit(KEYS_SAID).collect(Collectors.joining(", "));
    if (keys.size() > KEYS_SAID) {
      said = words.text("figure.filter.more", said, formats.count(keys.size() - KEYS_SAID));
    }
    String key = entry.getValue().excluded() ? "figure.filter.except" : "figure.filter.only";
    return words.text(key, scope.names().name(dimension), said);
  }

  /** {@code 1 Jan – 20 Nov 2026 against 1 Jan – 20 Nov 2025}; says so when there is none. */
  public String comparison(Optional<Comparison> comparison) {
    return comparison
        .map(
            found ->
                words.text(
                    "figure.compared",
                    formats.period(found.current()),
                    formats.period(found.base())))
        .orElseGet(() -> words.text("figure.compared.none"));
  }

  /** Head of a relative difference: {@code ΔPY %}. */
  public String changeName() {
    return words.text(isAgainstYear() ? "figure.change.year" : "figure.change.previous");
  }

  /** {@code 2026} for days of one year, else the name of the figure itself. */
  String actualName(Period covered) {
    return covered != null && covered.from().getYear() == covered.until().getYear()
        ? String.valueOf(covered.from().getYear())
        : words.text("figure.netSales");
  }

  /** Head of an absolute difference: {@code ΔPY €}. */
  public String differenceName() {
    String key = isAgainstYear() ? "figure.difference.year" : "figure.difference.previous";
    return words.text(key, formats.currencySign()).strip();
  }

  /** {@code 2026} for the compared days of one year, else their dates. */
  public String currentName(Optional<Comparison> comparison) {
    return comparison.map(found -> year(found.current())).orElse("");
  }

  private String year(Period period) {
    return period.from().getYear() == period.until().getYear()
        ? String.valueOf(period.from().getYear())
        : formats.period(period);
  }

  /** Caption of a table: period, on which days changes are measured, selections. */
  public String tableCaption(Optional<Comparison> comparison) {
    Period covered = Spans.covered(scope);
    String changed =
        comparison
            .filter(found -> !found.current().equals(covered))
            .map(found -> changed(found.current()))
            .orElse("");
    return caption(period(covered), changed);
  }

  /** {@code ΔPY %: 1 Jan – 20 Nov 2026}: on which days a change is measured. */
  String changed(Period current) {
    return words.text("figure.change.on", changeName(), formats.period(current));
  }

  /** {@code 2025} for a base within one year that is not the present one. */
  public String baseName(Optional<Comparison> comparison) {
    if (comparison.isEmpty()) {
      return "";
    }
    Period base = comparison.get().base();
    boolean oneYear = base.from().getYear() == base.until().getYear();
    return oneYear && isAgainstYear()
        ? String.valueOf(base.from().getYear())
        : words.text(isAgainstYear() ? "figure.lastYear" : "figure.previousPeriod");
  }

  boolean isAgainstYear() {
    return scope.against() != Against.PREVIOUS;
  }

  /** Parts of a caption; empty ones are left out, the selections of the filter come last. */
  String caption(String... parts) {
    List<String> said = new ArrayList<>(Arrays.asList(parts));
    said.add(selections());
    return said.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  /** {@code 1 Jan – 20 Nov 2026}; empty for null. */
  String period(Period covered) {
    return covered == null ? "" : formats.period(covered);
  }
}
