package io.tillsight.core.table;

import io.tillsight.core.table.value.DateOrder;
import io.tillsight.core.table.value.NumberStyle;
import java.util.List;

/**
 * How the cells of a column are read.
 *
 * @param type what they are
 * @param style how numbers are written
 * @param order which part of a date is which
 * @param serial whether whole numbers are days since 1899-12-30
 * @param compact whether digits without signs are dates
 * @param softNulls whether ERROR and UNKNOWN are null words here
 * @param evidence why
 * @param signing how sides of an account sign the numbers, null without
 */
record ColumnPlan(
    ColumnType type,
    NumberStyle style,
    DateOrder order,
    boolean serial,
    boolean compact,
    boolean softNulls,
    List<Column.Evidence> evidence,
    Signing signing) {

  ColumnPlan(
      ColumnType type,
      NumberStyle style,
      DateOrder order,
      boolean serial,
      boolean compact,
      boolean softNulls,
      List<Column.Evidence> evidence) {
    this(type, style, order, serial, compact, softNulls, evidence, null);
  }

  static ColumnPlan text(boolean softNulls, List<Column.Evidence> evidence) {
    return new ColumnPlan(
        ColumnType.TEXT, NumberStyle.POINT, DateOrder.YMD, false, false, softNulls, evidence);
  }

  static ColumnPlan number(
      ColumnType type, NumberStyle style, List<Column.Evidence> evidence, Signing signing) {
    return new ColumnPlan(type, style, DateOrder.YMD, false, false, true, evidence, signing);
  }

  boolean isDate() {
    return type == ColumnType.DATE || type == ColumnType.DATETIME;
  }

  boolean isNumber() {
    return type == ColumnType.NUMBER || type == ColumnType.PERCENT;
  }
}
