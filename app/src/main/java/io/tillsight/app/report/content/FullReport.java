package io.tillsight.app.report.content;

import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.KpiAnalysis;
import java.util.ArrayList;
import java.util.List;

/** Every analysis of a scope, from the key figures to the definitions. */
public final class FullReport {
  /** Days that are forecast: the quarter that a shop plans. */
  private static final int HORIZON = 90;

  private FullReport() {}

  /** Runs the analyses; takes as long as they do. */
  public static Report of(Request request) {
    KpiAnalysis.Result figures =
        KpiAnalysis.of(request.scope().engine())
            .withFilter(request.scope().filter())
            .withComparison(request.scope().against())
            .run();
    ForecastAnalysis.Result expected =
        ForecastAnalysis.of(request.scope().engine())
            .withFilter(request.scope().filter())
            .withHorizon(HORIZON)
            .run();
    List<Section> sections = new ArrayList<>();
    sections.add(OverviewSection.of(request, figures, expected));
    if (figures.covered() != null) {
      sections.add(TrendSection.of(request));
      sections.add(PlaceSection.of(request));
      sections.add(ProductSection.of(request));
      sections.add(StatusSection.of(request));
      EmployeeSection.of(request).ifPresent(sections::add);
      sections.add(ForecastSection.of(request, expected));
    }
    sections.add(DefinitionSection.of(request));
    return new Report(Heading.of(request, figures), sections);
  }
}
