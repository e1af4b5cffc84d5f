package io.tillsight.app.cli;

import io.tillsight.core.analysis.SeasonAnalysis;
import java.util.List;

/** The weekly pattern. */
final class SeasonalityDocument implements AnalysisDocument {
  @Override
  public Document run(Request request) {
    Document document = new Document(List.of("weekday", "index", "low", "high", "dates"));
    for (SeasonAnalysis.Weekday weekday :
        SeasonAnalysis.of(request.engine()).withFilter(request.filter()).run().weekdays()) {
      document.row(
          weekday.weekday().getValue(),
          Decimals.ratio(weekday.index()),
          Decimals.ratio(weekday.low()),
          Decimals.ratio(weekday.high()),
          weekday.dates());
    }
    return document;
  }
}
