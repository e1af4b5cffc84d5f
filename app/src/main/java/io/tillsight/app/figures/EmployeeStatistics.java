package io.tillsight.app.figures;

import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.EmployeeAnalysis;
import io.tillsight.core.stats.LinearRegression;
import java.util.List;

/** How surely head count and sales go together: n, r, rho, p, slope, r². */
final class EmployeeStatistics {
  private static final double SMALLEST_P = 0.0001;

  private final Words words;
  private final Formats formats;

  private final Scope scope;
  private final Measured measured;

  EmployeeStatistics(Scope scope, Measured measured) {
    this.scope = scope;
    this.measured = measured;
    words = scope.words();
    formats = scope.formats();
  }

  /** Only n below three stores. */
  List<Statistic> of(EmployeeAnalysis.Result result) {
    Statistic stores =
        new Statistic(
            words.text("figure.statistic.n"),
            formats.count(result.rows().size()),
            words.text(
                "figure.statistic.n.note", formats.count(EmployeeAnalysis.Result.STORES_TO_JUDGE)));
    return measured
        .line(result)
        .map(
            line ->
                List.of(
                    stores,
                    pearson(line),
                    spearman(line),
                    probability(line),
                    slope(line),
                    explained(line)))
        .orElse(List.of(stores));
  }

  private Statistic pearson(LinearRegression.Result line) {
    return new Statistic(
        words.text("figure.statistic.r"),
        formats.number(line.r(), 2),
        words.text(
            "figure.statistic.r.note",
            formats.number(line.correlationInterval().low(), 2),
            formats.number(line.correlationInterval().high(), 2)));
  }

  private Statistic spearman(LinearRegression.Result line) {
    return new Statistic(
        words.text("figure.statistic.rho"),
        formats.number(line.spearman().coefficient(), 2),
        "p " + p(line.spearman().pTwoSided()));
  }

  private Statistic probability(LinearRegression.Result line) {
    String key = line.significant() ? "figure.statistic.p.yes" : "figure.statistic.p.no";
    String value = p(line.pTwoSided());
    return new Statistic(
        words.text("figure.statistic.p"),
        value.startsWith("= ") ? value.substring(2) : value,
        words.text(key));
  }

  private Statistic slope(LinearRegression.Result line) {
    return new Statistic(
        words.text("figure.statistic.slope"),
        measured.change(scope, line.slope()),
        words.text("figure.statistic.slope.note"));
  }

  private Statistic explained(LinearRegression.Result line) {
    return new Statistic(
        words.text("figure.statistic.r2"),
        formats.percent(line.r2(), 0),
        words.text("figure.statistic.r2.note"));
  }

  private String p(double p) {
    return p < SMALLEST_P ? "< " + formats.number(SMALLEST_P, 4) : "= " + formats.number(p, 4);
  }
}
