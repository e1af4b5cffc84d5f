package io.tillsight.persistence.query;

import io.tillsight.core.cube.Measure;
import io.tillsight.core.model.SaleLine;
import io.tillsight.persistence.storage.StatusCode;

/**
 * A measure in SQL. Sums and counts of nothing are null or 0, days of nothing are null.
 *
 * @param join the table it needs, null for none
 * @param sql the expression
 */
record Aggregate(Join join, String sql) {
  private static final String ACTIVE = "l.status_id <> " + StatusCode.CANCELLED;

  static Aggregate of(Measure measure) {
    return switch (measure) {
      case NET_SALES -> sum(ACTIVE, "l.amount");
      // Net + returned + cancelled: a return is in net with its sign and in returned against it.
      case GROSS_SALES -> sum("l.status_id <> " + StatusCode.RETURNED, "l.amount");
      case CANCELLED_SALES -> sum("l.status_id = " + StatusCode.CANCELLED, "l.amount");
      case RETURNED_SALES -> sum("l.status_id = " + StatusCode.RETURNED, "-l.amount");
      case PENDING_SALES -> sum("l.status_id = " + StatusCode.PENDING, "l.amount");
      case COST -> sum(ACTIVE, "l.cost");
      case COSTED_SALES -> sum(ACTIVE + " and l.cost is not null", "l.amount");
      case DISCOUNT -> sum(ACTIVE, "l.discount");
      case ALL_SALES -> new Aggregate(null, "sum(l.amount)");
      case UNITS -> sum(ACTIVE, "l.quantity");
      case RETURNED_UNITS -> sum("l.status_id = " + StatusCode.RETURNED, "-l.quantity");
      case LINES -> count(ACTIVE);
      case ALL_LINES -> new Aggregate(null, "count(*)");
      case LINES_WITHOUT_ORDER ->
          count(ACTIVE + " and l.order_number like '" + SaleLine.OWN_ORDER + "%'");
      case ORDERS ->
          distinct(ACTIVE + " and l.status_id <> " + StatusCode.RETURNED, "l.order_number");
      case ALL_ORDERS -> new Aggregate(null, "count(distinct l.order_number)");
      case CUSTOMERS -> distinct(ACTIVE, "nullif(l.customer_id, 0)");
      case PRODUCTS -> distinct(ACTIVE, "nullif(l.product_id, 0)");
      case STORES -> distinct(ACTIVE, "nullif(l.store_id, 0)");
      case COUNTRIES -> new Aggregate(Join.PLACE, distinct(ACTIVE, "nullif(e.country, '')").sql());
      case FIRST_DAY -> new Aggregate(null, "min(" + when(ACTIVE, "l.sale_day") + ")");
      case LAST_DAY -> new Aggregate(null, "max(" + when(ACTIVE, "l.sale_day") + ")");
    };
  }

  private static Aggregate sum(String condition, String value) {
    return new Aggregate(null, "sum(" + when(condition, value) + ")");
  }

  private static Aggregate count(String condition) {
    return new Aggregate(null, "count(" + when(condition, "1") + ")");
  }

  private static Aggregate distinct(String condition, String value) {
    return new Aggregate(null, "count(distinct " + when(condition, value) + ")");
  }

  private static String when(String condition, String value) {
    return "case when " + condition + " then " + value + " end";
  }
}
