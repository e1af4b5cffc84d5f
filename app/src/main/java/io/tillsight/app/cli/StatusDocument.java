package io.tillsight.app.cli;

import io.tillsight.core.analysis.StatusAnalysis;
import java.util.List;
import java.util.Locale;

/** The distribution of statuses over all lines, the cancelled ones too. */
final class StatusDocument implements AnalysisDocument {
  @Override
  public Document run(Request request) {
    StatusAnalysis.Result result =
        StatusAnalysis.of(request.engine()).withFilter(request.filter()).run();
    Document document =
        new Document(List.of("status", "text", "orders", "lines", "amount", "shareOfLines"));
    for (StatusAnalysis.Row row : result.rows()) {
      document.row(
          row.status().name().toLowerCase(Locale.ROOT),
          row.text(),
          row.orders(),
          row.lines(),
          Decimals.money(row.amount()),
          Decimals.ratio((double) row.lines() / result.lines()));
    }
    return document
        .put("orders", result.orders())
        .put("lines", result.lines())
        .put("amount", Decimals.money(result.amount()));
  }
}
