package io.tillsight.app.cli;

import io.tillsight.core.analysis.Change;
import io.tillsight.core.analysis.Comparison;
import io.tillsight.core.analysis.Figures;
import io.tillsight.core.analysis.KpiAnalysis;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The key figures, as the contract of {@code analyze kpi} names them. */
final class KpiDocument implements AnalysisDocument {
  @Override
  public Document run(Request request) {
    KpiAnalysis.Result result =
        KpiAnalysis.of(request.engine())
            .withFilter(request.filter())
            .withComparison(request.against())
            .run();
    Figures figures = result.figures();
    return new Document()
        .put("currency", request.currency())
        .put("from", result.covered() == null ? null : text(result.covered().from()))
        .put("to", result.covered() == null ? null : text(result.covered().until()))
        .put("netSales", Decimals.money(figures.netSales()))
        .put("grossSales", Decimals.money(figures.grossSales()))
        .put("cancelledSales", Decimals.money(figures.cancelledSales()))
        .put("returnedSales", Decimals.money(figures.returnedSales()))
        .put("pendingSales", Decimals.money(figures.pendingSales()))
        .put("orders", figures.orders())
        .put("ordersAreSales", figures.countsSales())
        .put("averageOrderValue", Decimals.plain(figures.averageOrderValue(2)))
        .put("units", Decimals.units(figures.units()))
        .put("lines", figures.lines())
        .put("customers", figures.customers())
        .put("products", figures.products())
        .put("stores", figures.stores())
        .put("countries", figures.countries())
        .put("cost", figures.hasMargin() ? Decimals.money(figures.cost()) : null)
        .put("margin", Decimals.money(figures.margin()))
        .put("marginRate", figures.marginRate(4))
        .put("change", result.comparison().map(c -> change(c, result)).orElse(null));
  }

  private static Map<String, Object> change(Comparison comparison, KpiAnalysis.Result result) {
    Figures now = result.current().orElseThrow();
    Figures before = result.base().orElseThrow();
    Map<String, Object> change = new LinkedHashMap<>();
    change.put("against", word(comparison));
    change.put("from", text(comparison.current().from()));
    change.put("to", text(comparison.current().until()));
    change.put("baseFrom", text(comparison.base().from()));
    change.put("baseTo", text(comparison.base().until()));
    change.put("baseComplete", comparison.baseComplete());
    change.put("netSales", ratio(now.netSales().scaled(), before.netSales().scaled()));
    change.put("grossSales", ratio(now.grossSales().scaled(), before.grossSales().scaled()));
    change.put("orders", ratio(now.orders(), before.orders()));
    change.put("units", ratio(now.units().scaled(), before.units().scaled()));
    change.put("customers", ratio(now.customers(), before.customers()));
    change.put("netSalesNow", Decimals.money(now.netSales()));
    change.put("netSalesBefore", Decimals.money(before.netSales()));
    return change;
  }

  private static Object ratio(long now, long before) {
    return Decimals.ratio(new Change(now, before).ratio());
  }

  static String word(Comparison comparison) {
    return comparison.against().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }
}
