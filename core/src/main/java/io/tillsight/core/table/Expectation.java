package io.tillsight.core.table;

import io.tillsight.core.table.value.DateOrder;
import io.tillsight.core.table.value.NumberStyle;

/** What a column expects, as an example. */
record Expectation(Messages messages) {
  String of(ColumnPlan plan) {
    if (plan.isDate()) {
      return messages.word("a_date", date(plan));
    }
    String percent = plan.type() == ColumnType.PERCENT ? " %" : "";
    String number = plan.style() == NumberStyle.COMMA ? "1234,50" : "1234.50";
    return messages.word("a_number", number + percent);
  }

  private static String date(ColumnPlan plan) {
    return switch (plan.order()) {
      case YMD -> plan.compact() ? "20250131" : "2025-01-31";
      case DMY -> plan.order() == DateOrder.DMY && plan.compact() ? "310125" : "31/01/2025";
      case MDY -> "01/31/2025";
    };
  }
}
