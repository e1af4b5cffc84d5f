package io.tillsight.core.ingest;

import io.tillsight.core.ingest.ColumnRole.Reason;
import io.tillsight.core.table.Finding;
import io.tillsight.core.table.Table;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Columns that speak of the whole order and are filled on its first line only (Shopify): their
 * money is never a line's, and their texts hold for the order's further lines.
 */
final class OrderLevelColumns {
  private static final Set<Role> MONEY =
      Set.of(
          Role.AMOUNT,
          Role.AMOUNT_EXCLUDING_TAX,
          Role.AMOUNT_BEFORE_DISCOUNT,
          Role.TAX,
          Role.DISCOUNT,
          Role.LINE_COST);

  private final Set<String> names;

  OrderLevelColumns(Table table) {
    names =
        table.warnings().stream()
            .filter(warning -> warning.code().equals("ORDER_LEVEL_COLUMNS"))
            .map(Finding::column)
            .collect(Collectors.toSet());
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return names.isEmpty();
  }

  /** The mapping without their money, and with the first column as order number. */
  ColumnMapping corrected(ColumnMapping mapping) {
    boolean priced = mapping.has(Role.QUANTITY) && mapping.has(Role.UNIT_PRICE);
    if (isEmpty() || !priced) {
      return mapping;
    }
    boolean ordered = mapping.has(Role.ORDER);
    return new ColumnMapping(
        mapping.columns().stream().map(column -> corrected(column, ordered)).toList());
  }

  private ColumnRole corrected(ColumnRole column, boolean ordered) {
    if (column.reason() == Reason.CHOSEN) {
      return column;
    }
    boolean orderMoney = names.contains(column.column().name()) && MONEY.contains(column.role());
    if (orderMoney) {
      return new ColumnRole(column.column(), Role.IGNORED, Reason.OF_WHOLE_ORDER, column.word());
    }
    boolean first = column.column().index() == 0 && column.role() == Role.IGNORED;
    return first && !ordered
        ? new ColumnRole(column.column(), Role.ORDER, Reason.CONTENT, "")
        : column;
  }
}
