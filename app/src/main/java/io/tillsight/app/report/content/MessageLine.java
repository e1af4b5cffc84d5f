package io.tillsight.app.report.content;

import io.tillsight.app.figures.Finding;
import io.tillsight.core.analysis.Change;
import io.tillsight.core.analysis.Comparison;
import io.tillsight.core.analysis.KpiAnalysis;
import io.tillsight.core.insight.Insight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentence to remember: how much, how it changed, what carried it and what held it back. */
final class MessageLine {
  private MessageLine() {}

  static String of(Request request, KpiAnalysis.Result figures, List<Finding> findings) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        request
            .scope()
            .words()
            .plural(
                figures.figures().countsSales() ? "report.message.sales" : "report.message.total",
                figures.figures().orders(),
                request.scope().formats().moneyExact(figures.figures().netSales()),
                request.scope().formats().count(figures.figures().orders())));
    changed(request, figures).ifPresent(sentences::add);
    carried(request, findings).ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  private static Optional<String> changed(Request request, KpiAnalysis.Result figures) {
    if (figures.comparison().isEmpty()) {
      return Optional.empty();
    }
    Comparison comparison = figures.comparison().get();
    Change change =
        new Change(
            figures.current().orElseThrow().netSales().scaled(),
            figures.base().orElseThrow().netSales().scaled());
    if (change.ratio().isEmpty()) {
      return Optional.empty();
    }
    String ratio = request.scope().formats().percentChange(change.ratio().getAsDouble());
    boolean whole = comparison.current().equals(figures.covered());
    return Optional.of(
        whole
            ? request.text(
                "report.message.change", ratio, request.scope().formats().period(comparison.base()))
            : request.text(
                "report.message.changeOf",
                request.scope().formats().period(comparison.current()),
                request.scope().formats().moneyExact(figures.current().orElseThrow().netSales()),
                ratio,
                request.scope().formats().period(comparison.base())));
  }

  /** What pulls ahead most and what falls behind most. */
  private static Optional<String> carried(Request request, List<Finding> findings) {
    Optional<Finding> best = largest(findings, Insight.Kind.GREW);
    Optional<Finding> worst = largest(findings, Insight.Kind.FELL);
    if (best.isEmpty() || worst.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        request.text(
            "report.message.carried",
            name(request, best.get()),
            best.get().amount(),
            name(request, worst.get()),
            worst.get().amount()));
  }

  private static Optional<Finding> largest(List<Finding> findings, Insight.Kind kind) {
    return findings.stream().filter(finding -> finding.insight().kind() == kind).findFirst();
  }

  private static String name(Request request, Finding finding) {
    Insight insight = finding.insight();
    return request.scope().names().of(insight.dimension(), insight.key());
  }
}
