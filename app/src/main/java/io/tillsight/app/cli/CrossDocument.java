package io.tillsight.app.cli;

import io.tillsight.core.analysis.CrossAnalysis;
import io.tillsight.core.cube.Dimension;
import java.util.List;

/** Two dimensions crossed, one row for each pair; pairs without sales are 0. */
final class CrossDocument implements AnalysisDocument {
  private final Dimension rows;
  private final Dimension columns;
  private final int usualLimit;

  CrossDocument(Dimension rows, Dimension columns, int usualLimit) {
    this.rows = rows;
    this.columns = columns;
    this.usualLimit = usualLimit;
  }

  @Override
  public Document run(Request request) {
    CrossAnalysis.Result result =
        CrossAnalysis.of(request.engine(), rows, columns)
            .withFilter(request.filter())
            .withLimit(Math.min(request.limit(), usualLimit))
            .run();
    Document document =
        new Document(List.of(name(rows), name(columns), "netSales", "units", "reference"));
    for (CrossAnalysis.Line row : result.rows()) {
      for (CrossAnalysis.Line column : result.columns()) {
        CrossAnalysis.Cell cell = result.cell(row, column);
        document.row(
            row.label(),
            column.label(),
            Decimals.money(cell.netSales()),
            Decimals.units(cell.units()),
            row.key());
      }
    }
    return document;
  }

  private static String name(Dimension dimension) {
    return dimension.name().toLowerCase(java.util.Locale.ROOT);
  }
}
