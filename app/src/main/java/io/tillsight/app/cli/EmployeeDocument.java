package io.tillsight.app.cli;

import io.tillsight.core.analysis.EmployeeAnalysis;
import io.tillsight.core.stats.LinearRegression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Head count against sales. {@code regression} has the figures of money, and under {@code money}
 * and {@code units} those of each; {@code low} and {@code high} are the 95 % interval of r.
 */
final class EmployeeDocument implements AnalysisDocument {
  @Override
  public Document run(Request request) {
    EmployeeAnalysis.Result result =
        EmployeeAnalysis.of(request.engine()).withFilter(request.filter()).run();
    Document document =
        new Document(
            List.of(
                "store", "employees", "netSales", "units", "salesPerEmployee", "unitsPerEmployee"));
    for (EmployeeAnalysis.Row row : result.rows()) {
      document.row(
          row.label(),
          Decimals.units(row.employees()),
          Decimals.money(row.netSales()),
          Decimals.units(row.units()),
          Decimals.plain(row.salesPerEmployee(2)),
          Decimals.plain(row.unitsPerEmployee(3)));
    }
    Map<String, Object> regression = new LinkedHashMap<>(regression(result.money()));
    regression.put("money", regression(result.money()));
    regression.put("units", regression(result.units()));
    return document
        .put("regression", regression)
        .put("note", "association, not cause")
        .put("storesToJudgeSingly", EmployeeAnalysis.Result.STORES_TO_JUDGE);
  }

  private static Map<String, Object> regression(Optional<LinearRegression.Result> fitted) {
    Map<String, Object> values = new LinkedHashMap<>();
    fitted.ifPresent(
        fit -> {
          values.put("n", fit.n());
          values.put("slope", number(fit.slope()));
          values.put("intercept", number(fit.intercept()));
          values.put("r", number(fit.r()));
          values.put("rho", number(fit.spearman().coefficient()));
          values.put("p", number(fit.pTwoSided()));
          values.put("low", number(fit.correlationInterval().low()));
          values.put("high", number(fit.correlationInterval().high()));
          values.put("rhoP", number(fit.spearman().pTwoSided()));
          values.put("significant", fit.significant());
        });
    return values;
  }

  /** JSON has no NaN: an undefined figure is null. */
  private static Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
