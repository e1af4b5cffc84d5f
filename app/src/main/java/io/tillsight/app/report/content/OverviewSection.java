package io.tillsight.app.report.content;

import io.tillsight.app.chart.draw.Tone;
import io.tillsight.app.figures.Finding;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.KpiAnalysis;
import io.tillsight.core.cube.Dimension;
import java.util.ArrayList;
import java.util.List;

/** The first page: the sentence to remember, the key figures, the months, the findings. */
final class OverviewSection {
  private static final int FINDINGS = 10;
  private static final int FINDINGS_OF_A_LIST = 4;
  private static final double MONTHS_HEIGHT = 208;

  private OverviewSection() {}

  static Section of(Request request, KpiAnalysis.Result figures, ForecastAnalysis.Result expected) {
    if (figures.covered() == null) {
      return Section.of("", List.of(new Block.Message(request.text("report.empty"))));
    }
    List<Finding> findings = request.gallery().findings(FINDINGS);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Message(MessageLine.of(request, figures, findings)));
    blocks.add(new Block.Cards(request.gallery().keyFigures(figures)));
    blocks.add(new Block.Drawing(request.gallery().months(expected), MONTHS_HEIGHT));
    Table stores = RankingTable.of(request, Dimension.STORE);
    if (stores.rows().size() > 2) {
      blocks.add(new Block.Grid(stores));
    }
    lists(request, findings, blocks);
    return new Section("", blocks, List.of(KeyFigureTable.of(request, figures)));
  }

  private static void lists(Request request, List<Finding> findings, List<Block> blocks) {
    List<Block.Item> care = new ArrayList<>();
    List<Block.Item> well = new ArrayList<>();
    for (Finding finding : findings) {
      List<Block.Item> list = finding.tone() == Tone.GOOD ? well : care;
      if (list.size() < FINDINGS_OF_A_LIST) {
        list.add(new Block.Item(finding.title(), finding.amount(), finding.tone()));
      }
    }
    if (!findings.isEmpty()) {
      blocks.add(
          new Block.Lists(
              new Block.Items(request.text("report.toLookAt"), care),
              new Block.Items(request.text("report.goingWell"), well)));
    }
  }
}
