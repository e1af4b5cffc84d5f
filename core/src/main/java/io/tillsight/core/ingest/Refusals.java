package io.tillsight.core.ingest;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what makes an import of readable tables impossible. */
final class Refusals {
  private final KindFinder finder;
  private final ImportRequest request;
  private final Catalogue known;

  Refusals(KindFinder finder, ImportRequest request, Catalogue known) {
    this.finder = finder;
    this.request = request;
    this.known = known;
  }

  List<Refusal> of(List<Table> tables, List<PlannedFile> planned) {
    List<Refusal> refusals = new ArrayList<>();
    if (request.files().isEmpty()) {
      refusals.add(new Refusal("", "NO_FILES", Map.of()));
    }
    for (Table table : tables) {
      Optional<PlannedFile> file =
          planned.stream().filter(candidate -> candidate.table() == table).findFirst();
      if (file.isEmpty()) {
        refusals.add(new Refusal(table.name(), missing(table), facts(table)));
      } else if (file.get().kind() == FileKind.SALES && !hasAmount(file.get(), planned)) {
        refusals.add(new Refusal(table.name(), "NO_AMOUNT_COLUMN", facts(table)));
      } else if (file.get().kind() == FileKind.SALES) {
        finder
            .levels(file.get())
            .map(types -> Map.of("types", String.join(", ", types)))
            .ifPresent(facts -> refusals.add(new Refusal(table.name(), "MIXED_LEVELS", facts)));
      }
    }
    return refusals;
  }

  private String missing(Table table) {
    if (finder.isPivot(table)) {
      return "PIVOT_REPORT";
    }
    if (finder.isSentBack(table)) {
      return "GOODS_SENT_BACK";
    }
    KindFinder.Shape shape = finder.shape(table, request.choices());
    if (shape.date()) {
      return "NO_AMOUNT_COLUMN";
    }
    boolean periods = shape.money() && finder.hasPeriods(table);
    return periods ? "PERIODS_WITHOUT_DAYS" : "NO_DATE_COLUMN";
  }

  private static Map<String, String> facts(Table table) {
    String columns =
        table.columns().stream().map(column -> column.name()).collect(Collectors.joining(", "));
    return Map.of("columns", columns);
  }

  private boolean hasAmount(PlannedFile file, List<PlannedFile> planned) {
    ColumnMapping mapping = file.mapping();
    boolean stated =
        mapping.hasAny(Role.AMOUNT, Role.AMOUNT_EXCLUDING_TAX, Role.AMOUNT_BEFORE_DISCOUNT);
    boolean priced =
        mapping.hasAny(Role.UNIT_PRICE, Role.LIST_PRICE)
            || (mapping.hasAny(Role.PRODUCT_REFERENCE, Role.PRODUCT_NAME)
                && isPriceListThere(planned));
    return stated || (mapping.has(Role.QUANTITY) && priced);
  }

  private boolean isPriceListThere(List<PlannedFile> planned) {
    return planned.stream()
            .anyMatch(
                file -> file.kind() == FileKind.PRODUCTS && file.mapping().has(Role.LIST_PRICE))
        || known.products().values().stream().anyMatch(product -> product.listPrice() != null);
  }
}
