package io.tillsight.app.cli;

import io.tillsight.core.analysis.AbcAnalysis;
import io.tillsight.core.analysis.AbcAnalysis.Klass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Products by class. */
final class AbcDocument implements AnalysisDocument {
  @Override
  public Document run(Request request) {
    AbcAnalysis.Result result = AbcAnalysis.of(request.engine()).withFilter(request.filter()).run();
    Document document =
        new Document(List.of("product", "netSales", "cumulativeShare", "class", "reference"));
    for (AbcAnalysis.Row row : result.rows()) {
      document.row(
          row.product().label(),
          Decimals.money(row.product().netSales()),
          Decimals.ratio(row.cumulativeShare()),
          row.klass().name(),
          row.product().key());
    }
    Map<String, Object> classes = new LinkedHashMap<>();
    for (Klass klass : Klass.values()) {
      classes.put(
          klass.name(),
          Map.of(
              "products",
              result.of(klass).size(),
              "netSales",
              Decimals.money(result.netSales(klass))));
    }
    return document.put("classes", classes);
  }
}
