package io.tillsight.app.cli;

import io.tillsight.core.ingest.Balance;
import io.tillsight.core.ingest.ColumnRole;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.OpenQuestion;
import io.tillsight.core.ingest.PlannedFile;
import io.tillsight.core.ingest.Receipt;
import io.tillsight.core.ingest.Role;
import io.tillsight.core.table.Detection;
import io.tillsight.core.table.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The receipt of an import, or the questions that keep it from being one. */
final class ReceiptDocument {
  private ReceiptDocument() {}

  static Document of(Receipt receipt, ImportMessages messages) {
    Document document = new Document().put("import", receipt.importId());
    document.put("files", receipt.files().stream().map(file -> file.file().name()).toList());
    balance(document, receipt.balance());
    if (receipt.sentBack().read().rows() > 0) {
      document.put("sentBack", sentBack(receipt.sentBack()));
    }
    document.put("currency", receipt.currency());
    document.put("questions", List.of());
    document.put("repairs", receipt.files().stream().flatMap(f -> repairs(f).stream()).toList());
    document.put("notes", receipt.notes().stream().map(messages::note).toList());
    Map<String, Object> mapping = new LinkedHashMap<>();
    Map<String, Object> detect = new LinkedHashMap<>();
    for (Receipt.FileReceipt file : receipt.files()) {
      mapping.put(file.file().name(), mapping(file.mapping().columns()));
      detect.put(file.file().name(), detect(file.detection()));
    }
    return document.put("mapping", mapping).put("detect", detect);
  }

  /** What would be asked or imported, without an import. */
  static Document of(ImportPlan plan, ImportMessages messages) {
    Document document = new Document().put("import", null);
    document.put("files", plan.files().stream().map(file -> file.table().name()).toList());
    document.put("read", plan.expected().read().rows());
    document.put("accepted", plan.expected().accepted().rows());
    document.put("rejected", plan.expected().rejected().rows());
    document.put(
        "amount",
        Map.of(
            "read", Decimals.money(plan.expected().read().amount()),
            "accepted", Decimals.money(plan.expected().accepted().amount()),
            "rejected", Decimals.money(plan.expected().rejected().amount())));
    document.put("currency", plan.currency());
    document.put("questions", plan.questions().stream().map(q -> question(q, messages)).toList());
    Map<String, Object> mapping = new LinkedHashMap<>();
    Map<String, Object> detect = new LinkedHashMap<>();
    for (PlannedFile file : plan.files()) {
      mapping.put(file.table().name(), mapping(file.mapping().columns()));
      detect.put(file.table().name(), detect(file.table().detection()));
    }
    return document.put("mapping", mapping).put("detect", detect);
  }

  private static void balance(Document document, Balance balance) {
    document.put("read", balance.read().rows());
    document.put("new", balance.fresh().rows());
    document.put("updated", balance.updated().rows());
    document.put("duplicate", balance.duplicate().rows());
    document.put("rejected", balance.rejected().rows());
    Map<String, Object> amount = new LinkedHashMap<>();
    amount.put("read", Decimals.money(balance.read().amount()));
    amount.put("new", Decimals.money(balance.fresh().amount()));
    amount.put("updated", Decimals.money(balance.updated().amount()));
    amount.put("duplicate", Decimals.money(balance.duplicate().amount()));
    amount.put("rejected", Decimals.money(balance.rejected().amount()));
    document.put("amount", amount);
    document.put("unreadableAmounts", balance.unreadableAmounts());
  }

  private static Map<String, Object> sentBack(Balance balance) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("read", balance.read().rows());
    figures.put("new", balance.fresh().rows());
    figures.put("updated", balance.updated().rows());
    figures.put("duplicate", balance.duplicate().rows());
    figures.put("amount", Decimals.money(balance.read().amount()));
    return figures;
  }

  private static List<Map<String, Object>> repairs(Receipt.FileReceipt file) {
    List<Map<String, Object>> repairs = new ArrayList<>();
    for (Finding finding : file.repairs()) {
      Map<String, Object> repair = new LinkedHashMap<>();
      repair.put("file", file.file().name());
      repair.put("line", finding.line());
      repair.put("column", finding.column());
      repair.put("code", finding.code());
      repair.put("message", finding.message());
      repairs.add(repair);
    }
    return repairs;
  }

  private static Map<String, Object> mapping(List<ColumnRole> columns) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    for (ColumnRole column : columns) {
      mapping.put(column.column().name(), word(column.role()));
    }
    return mapping;
  }

  private static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, Object> detect(Detection detection) {
    Map<String, Object> detect = new LinkedHashMap<>();
    detect.put("encoding", detection.encoding());
    detect.put("delimiter", detection.delimiter());
    detect.put("quote", detection.quote());
    detect.put("escape", detection.escape());
    detect.put("header_line", detection.headerLine());
    detect.put("decimal", detection.decimal());
    detect.put("thousands", detection.thousands());
    detect.put("date_order", detection.dateOrder());
    return detect;
  }

  private static Map<String, Object> question(OpenQuestion question, ImportMessages messages) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("file", question.file());
    values.put("code", question.code());
    values.put("column", question.column());
    values.put("choices", question.choices().stream().map(OpenQuestion.Choice::value).toList());
    values.put("message", messages.question(question));
    return values;
  }
}
