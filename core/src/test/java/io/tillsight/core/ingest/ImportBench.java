package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;
import io.tillsight.core.table.Progress;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A store and what it takes to import into it; adds up lines the plain way. */
final class ImportBench {
  static final ImportMessages ENGLISH = ImportMessages.in(Locale.ENGLISH);

  final InMemorySalesStore store = new InMemorySalesStore();
  private final ImportPlanner planner;

  ImportBench(TableOpener opener) {
    this(opener, Division.ofMachine());
  }

  ImportBench(TableOpener opener, Division division) {
    planner = new ImportPlanner(opener, store, ENGLISH).divided(division);
  }

  ImportPlan plan(Path... files) {
    return planner.plan(ImportRequest.of(List.of(files)), Progress.NONE);
  }

  ImportPlan replan(ImportPlan plan, ImportRequest request) {
    return planner.replan(plan, request, Progress.NONE);
  }

  /** Imports without a question; the receipt must balance with what the plan expected. */
  Receipt take(Path... files) {
    ImportPlan plan = plan(files);
    assertThat(plan.refusals()).isEmpty();
    assertThat(plan.questions()).isEmpty();
    Receipt receipt = new Importer(ENGLISH).run(plan, store, Progress.NONE);
    assertThat(receipt.balance().read()).isEqualTo(plan.expected().read());
    assertThat(receipt.balance().rejected()).isEqualTo(plan.expected().rejected());
    return receipt;
  }

  BigDecimal net() {
    return sum(line -> line.amount().decimal());
  }

  BigDecimal units() {
    return sum(line -> line.quantity().decimal());
  }

  private BigDecimal sum(Function<SaleLine, BigDecimal> value) {
    return store.lines().stream()
        .filter(line -> line.status() != SaleStatus.CANCELLED)
        .map(value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  long orders() {
    return store.lines().stream()
        .filter(
            line -> line.status() == SaleStatus.COMPLETED || line.status() == SaleStatus.PENDING)
        .map(SaleLine::order)
        .distinct()
        .count();
  }

  /** Net sales by anything. */
  Map<String, BigDecimal> netBy(Function<SaleLine, String> key) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (SaleLine line : store.lines()) {
      if (line.status() != SaleStatus.CANCELLED) {
        sums.merge(key.apply(line), line.amount().decimal(), BigDecimal::add);
      }
    }
    return sums;
  }
}
