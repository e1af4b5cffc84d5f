package io.tillsight.app.figures;

import io.tillsight.app.chart.draw.Tone;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.insight.Insight;
import io.tillsight.core.insight.InsightFinder;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What deserves a look, in sentences: at most seven, the largest sums first. */
public final class Findings {
  private final Scope scope;
  private final Words words;
  private final Formats formats;

  private Findings(Scope scope) {
    this.scope = scope;
    words = scope.words();
    formats = scope.formats();
  }

  /** Asks the engine of the scope; not for the screen's thread. */
  public static List<Finding> of(Scope scope) {
    return of(
        scope,
        InsightFinder.of(scope.engine())
            .withFilter(scope.filter())
            .withComparison(scope.against())
            .run());
  }

  /** Says what was found under the scope. */
  public static List<Finding> of(Scope scope, InsightFinder.Result found) {
    Findings findings = new Findings(scope);
    return found.insights().stream().map(findings::finding).toList();
  }

  private Finding finding(Insight insight) {
    String key = "finding." + insight.kind().name().toLowerCase(Locale.ROOT);
    return new Finding(
        insight, title(key, insight), text(key, insight), amount(insight), tone(insight));
  }

  private String title(String key, Insight insight) {
    return switch (insight.kind()) {
      case GREW, FELL ->
          words.text(key, name(insight), growth(insight.ratio()), growth(insight.usual()));
      case APPEARED -> words.text(key, name(insight));
      case RETURNS -> words.text(key, name(insight), share(insight.ratio()));
      case DISCOUNTS_DEEPER, DISCOUNTS_LIGHTER ->
          words.text(key, share(insight.usual()), share(insight.ratio()));
      case NO_STORE, PENDING ->
          words.plural(key, insight.orders(), formats.count(insight.orders()));
    };
  }

  private String text(String key, Insight insight) {
    return switch (insight.kind()) {
      case GREW, FELL, APPEARED ->
          words.plural(
              key + ".text",
              insight.orders(),
              scope.names().name(insight.dimension()),
              formats.count(insight.orders()));
      case RETURNS ->
          words.text(
              key + ".text", scope.names().name(insight.dimension()), share(insight.usual()));
      default -> words.text(key + ".text");
    };
  }

  private String amount(Insight insight) {
    return insight.effect() == 0
        ? formats.moneyBrief(insight.amount())
        : formats.moneyChange(insight.amount());
  }

  private static Tone tone(Insight insight) {
    return switch (insight.effect()) {
      case 1 -> Tone.GOOD;
      case -1 -> Tone.BAD;
      default -> Tone.WARN;
    };
  }

  private String name(Insight insight) {
    return scope.names().of(insight.dimension(), insight.key());
  }

  private String growth(OptionalDouble ratio) {
    return formats.percentChange(ratio.orElse(Double.NaN));
  }

  private String share(OptionalDouble ratio) {
    return formats.percent(ratio.orElse(Double.NaN));
  }
}
