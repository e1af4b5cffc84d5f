package io.tillsight.app.report.content;

import io.tillsight.app.chart.Chart;
import io.tillsight.app.figures.Figure;
import io.tillsight.core.analysis.KpiAnalysis;
import java.util.ArrayList;
import java.util.List;

/** The charts of one tab under the present filter; a workbook holds their tables. */
public final class SeenReport {
  private SeenReport() {}

  /** Asks only for what the head of the pages says; the figures are as they are seen. */
  public static Report of(Request request, Seen seen) {
    KpiAnalysis.Result figures =
        KpiAnalysis.of(request.scope().engine())
            .withFilter(request.scope().filter())
            .withComparison(request.scope().against())
            .run();
    List<Block> blocks = new ArrayList<>();
    List<Table> sheets = new ArrayList<>();
    if (!seen.cards().isEmpty()) {
      blocks.add(new Block.Cards(seen.cards()));
    }
    for (Figure<? extends Chart> figure : seen.figures()) {
      if (!figure.isEmpty()) {
        blocks.add(new Block.Drawing(figure, ChartHeight.of(figure.chart())));
        sheets.add(TwinTable.of(figure));
      }
    }
    if (blocks.isEmpty()) {
      blocks.add(new Block.Message(request.text("report.empty")));
    }
    Section section = new Section(seen.title(), blocks, sheets);
    return new Report(
        Heading.of(request, figures), List.of(section, DefinitionSection.of(request)));
  }
}
