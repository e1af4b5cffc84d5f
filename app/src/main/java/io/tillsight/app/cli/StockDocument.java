package io.tillsight.app.cli;

import io.tillsight.core.analysis.StockAnalysis;
import java.util.List;
import java.util.Locale;

/** Days of cover and reorder hints; {@code known} is false when no product has a stock. */
final class StockDocument implements AnalysisDocument {
  @Override
  public Document run(Request request) {
    StockAnalysis.Result result =
        StockAnalysis.of(request.engine()).withFilter(request.filter()).run(request.work());
    Document document =
        new Document(
            List.of("product", "state", "stock", "daysOfCover", "units30", "order", "reference"));
    result.rows().stream()
        .limit(request.limit())
        .forEach(
            row ->
                document.row(
                    row.label(),
                    row.state().name().toLowerCase(Locale.ROOT),
                    Decimals.units(row.product().stock()),
                    row.days().isPresent() ? row.days().getAsInt() : null,
                    row.month().rounded(1).toPlainString(),
                    Decimals.units(row.order()),
                    row.product().reference()));
    return document
        .put("known", result.known())
        .put("leadTime", result.leadTime())
        .put("toOrder", result.toOrder());
  }
}
