package io.tillsight.app.cli;

import io.tillsight.core.analysis.Change;
import io.tillsight.core.analysis.TrendAnalysis;
import java.util.List;
import java.util.OptionalDouble;

/** Sales over time; partial periods are marked and carry the days that they cover. */
final class TrendDocument implements AnalysisDocument {
  private static final List<String> COLUMNS =
      List.of("period", "netSales", "orders", "units", "partial", "from", "to", "before", "growth");

  @Override
  public Document run(Request request) {
    TrendAnalysis.Result trend =
        TrendAnalysis.of(request.engine())
            .withFilter(request.filter())
            .by(request.granularity())
            .withComparison(request.against())
            .run();
    Document document = new Document(COLUMNS);
    for (TrendAnalysis.Point point : trend.points()) {
      document.row(
          point.key(),
          Decimals.money(point.netSales()),
          point.orders(),
          Decimals.units(point.units()),
          point.partial(),
          point.covered().from().toString(),
          point.covered().until().toString(),
          point.before().map(Decimals::money).orElse(null),
          Decimals.ratio(point.change().map(Change::ratio).orElse(OptionalDouble.empty())));
    }
    return document;
  }
}
