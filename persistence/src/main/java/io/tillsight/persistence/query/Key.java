package io.tillsight.persistence.query;

import io.tillsight.core.cube.Dimension;

/**
 * The key of a line along a dimension, in SQL.
 *
 * @param join the table it needs, null for none
 * @param sql the expression, never null in its value
 */
record Key(Join join, String sql) {
  private static final String NANOS_OF_AN_HOUR = "3600000000000";

  static Key of(Dimension dimension) {
    return switch (dimension) {
      case DAY -> new Key(Join.CALENDAR, "d.day_key");
      case WEEK -> new Key(Join.CALENDAR, "d.week_key");
      case MONTH -> new Key(Join.CALENDAR, "d.month_key");
      case QUARTER -> new Key(Join.CALENDAR, "d.quarter_key");
      case YEAR -> new Key(Join.CALENDAR, "d.year_key");
      case WEEKDAY -> new Key(Join.CALENDAR, "d.weekday_key");
      case HOUR ->
          new Key(
              null,
              "coalesce(lpad(cast(l.sale_time / "
                  + NANOS_OF_AN_HOUR
                  + " as varchar), 2, '0'), '')");
      case PRODUCT -> new Key(Join.PRODUCT, "p.reference");
      case CATEGORY -> new Key(Join.PRODUCT, "p.category");
      case BRAND -> new Key(Join.PRODUCT, "p.brand");
      case STORE -> new Key(Join.STORE, "s.code");
      case CITY -> new Key(Join.PLACE, "e.city");
      case REGION -> new Key(Join.PLACE, "e.region");
      case COUNTRY -> new Key(Join.PLACE, "e.country");
      case CUSTOMER -> new Key(Join.CUSTOMER, "c.code");
      case STATUS -> new Key(Join.STATUS, "t.name");
      case STATUS_TEXT -> new Key(Join.STATUS_TEXT, "wt.content");
      case CHANNEL -> new Key(Join.CHANNEL, "wc.content");
      case PAYMENT_METHOD -> new Key(Join.PAYMENT_METHOD, "wp.content");
    };
  }
}
