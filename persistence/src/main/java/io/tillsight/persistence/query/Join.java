package io.tillsight.persistence.query;

import java.util.EnumSet;
import java.util.Set;

/** Tables that a query may need beside {@code sale_line l}, in the order of joining. */
enum Join {
  CALENDAR("join calendar d on d.sale_day = l.sale_day"),
  PRODUCT("join product p on p.id = l.product_id"),
  STORE("join store s on s.id = l.store_id"),
  CUSTOMER("join customer c on c.id = l.customer_id"),
  /** The effective place: the store's, else the line's own, else the customer's; 0 is unknown. */
  PLACE(
      "join place e on e.id ="
          + " coalesce(nullif(s.place_id, 0), nullif(l.place_id, 0), c.place_id)"),
  STATUS("join sale_status t on t.id = l.status_id"),
  STATUS_TEXT("join word wt on wt.id = l.status_text_id"),
  CHANNEL("join word wc on wc.id = l.channel_id"),
  PAYMENT_METHOD("join word wp on wp.id = l.payment_method_id");

  private final String sql;

  Join(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }

  /** This table and those that its condition speaks of. */
  Set<Join> withNeeds() {
    return this == PLACE ? EnumSet.of(STORE, CUSTOMER, PLACE) : EnumSet.of(this);
  }
}
