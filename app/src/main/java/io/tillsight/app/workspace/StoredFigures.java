package io.tillsight.app.workspace;

import io.tillsight.core.analysis.EmployeeAnalysis;
import io.tillsight.core.analysis.Figures;
import io.tillsight.core.analysis.KpiAnalysis;
import io.tillsight.core.analysis.RankingAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.stats.LinearRegression;
import io.tillsight.persistence.AnalysisTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The single figures that are stored with each state of the data, as plain decimals. */
final class StoredFigures {
  private StoredFigures() {}

  static List<AnalysisTables.Result> of(SalesEngine engine) {
    List<AnalysisTables.Result> results = new ArrayList<>();
    Figures figures = KpiAnalysis.of(engine).run().figures();
    add(results, "kpi.netSales", figures.netSales().decimal().toPlainString(), "");
    add(results, "kpi.grossSales", figures.grossSales().decimal().toPlainString(), "");
    add(results, "kpi.orders", Long.toString(figures.orders()), "");
    add(results, "kpi.units", figures.units().decimal().toPlainString(), "");
    for (RankingAnalysis.Row row : RankingAnalysis.of(engine, Dimension.REGION).run().rows()) {
      add(results, "region.netSales", row.netSales().decimal().toPlainString(), row.key());
    }
    EmployeeAnalysis.Result employees = EmployeeAnalysis.of(engine).run();
    regression(results, "employees.money", employees.money());
    regression(results, "employees.units", employees.units());
    return results;
  }

  private static void regression(
      List<AnalysisTables.Result> results,
      String name,
      Optional<LinearRegression.Result> regression) {
    regression.ifPresent(
        fit ->
            add(
                results,
                name + ".r",
                Double.toString(fit.r()),
                "n=" + fit.n() + " p=" + fit.pTwoSided()));
  }

  /** Details are JSON texts. */
  private static void add(
      List<AnalysisTables.Result> results, String type, String value, String detail) {
    String json =
        detail.isEmpty() ? "" : "\"" + detail.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    results.add(new AnalysisTables.Result(type, value, json));
  }
}
