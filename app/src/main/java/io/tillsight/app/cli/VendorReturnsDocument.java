package io.tillsight.app.cli;

import io.tillsight.core.analysis.VendorReturnAnalysis;
import io.tillsight.core.model.VendorReturn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goods sent back to vendors, the newest first, with sums by vendor and by reason. */
final class VendorReturnsDocument implements AnalysisDocument {
  @Override
  public Document run(Request request) {
    VendorReturnAnalysis.Result result =
        VendorReturnAnalysis.of(request.vendorReturns().get()).withFilter(request.filter()).run();
    Document document =
        new Document(
            List.of(
                "date", "document", "product", "store", "vendor", "quantity", "amount", "reason"));
    result.rows().stream().limit(request.limit()).forEach(entry -> row(document, entry));
    return document
        .put("entries", result.total().entries())
        .put("units", Decimals.units(result.total().units()))
        .put("amount", Decimals.money(result.total().amount()))
        .put("withoutAmount", result.total().withoutAmount())
        .put("vendors", result.vendors().stream().map(sum -> sum("vendor", sum)).toList())
        .put("reasons", result.reasons().stream().map(sum -> sum("reason", sum)).toList());
  }

  private static void row(Document document, VendorReturn entry) {
    document.row(
        entry.day() == null ? null : entry.day().toString(),
        entry.document(),
        entry.product(),
        entry.store(),
        entry.vendor(),
        entry.quantity() == null ? null : Decimals.units(entry.quantity()),
        entry.amount() == null ? null : Decimals.money(entry.amount()),
        entry.reason());
  }

  private static Map<String, Object> sum(String name, VendorReturnAnalysis.Sum sum) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(name, sum.key());
    fields.put("entries", sum.entries());
    fields.put("units", Decimals.units(sum.units()));
    fields.put("amount", Decimals.money(sum.amount()));
    return fields;
  }
}
