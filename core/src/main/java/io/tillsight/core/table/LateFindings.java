package io.tillsight.core.table;

import io.tillsight.core.table.value.DateOrder;

/** Findings about whole columns, known once everything was counted. */
final class LateFindings {
  private final Understanding table;
  private final Findings findings;
  private final Census census;

  LateFindings(Understanding table, Findings findings, Census census) {
    this.table = table;
    this.findings = findings;
    this.census = census;
  }

  void tell() {
    for (int field : census.orderLevel().fields()) {
      int column = field - table.lead();
      if (column >= 0 && column < table.columns().size() && table.plan(column).isNumber()) {
        findings.warn("ORDER_LEVEL_COLUMNS", 0, table.columns().get(column).name(), null, null);
      }
    }
    for (int i = 0; i < table.columns().size(); i++) {
      DateCounts dates = table.counts(i).dates();
      if (table.plan(i).isDate() && dates.contradicts() && dates.open > 0) {
        DateOrder order = table.plan(i).order();
        String name = table.columns().get(i).name();
        findings.warn("AMBIGUOUS_DATE", dates.firstOpenLine, name, dates.firstOpen, order.name());
      }
    }
  }
}
