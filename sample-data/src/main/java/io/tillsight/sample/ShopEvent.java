package io.tillsight.sample;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Something that happens to the shop, planted on purpose.
 *
 * @param from first day of its effect
 * @param until last day of its effect
 * @param scope what the key names
 * @param key a store, product, category or customer; empty for the whole chain
 * @param factor what it multiplies demand by while it lasts; for a faulty batch the share that
 *     comes back
 * @param amount new price in cents, discount in percent or pieces, by kind; else 0
 * @param detail one English sentence
 */
record ShopEvent(
    Kind kind,
    LocalDate from,
    LocalDate until,
    Scope scope,
    String key,
    double factor,
    int amount,
    String detail) {
  /** What the key of an event names. */
  enum Scope {
    CHAIN,
    STORE,
    CATEGORY,
    PRODUCT,
    CUSTOMER
  }

  /** Kinds of event; in files written in lower case. */
  enum Kind {
    PUBLIC_HOLIDAY,
    STORE_OPENED,
    STORE_CLOSED,
    MISSING_DAY,
    DEMAND_DROP,
    DEMAND_SPIKE,
    PRODUCT_LAUNCHED,
    PRODUCT_WITHDRAWN,
    PRODUCT_HYPE,
    STOCKOUT,
    PRICE_CHANGE,
    PROMOTION,
    FAULTY_BATCH,
    CUSTOMER_SILENT,
    BULK_ORDER,
    TYPING_ERROR,
    STOCK_LEVEL,
    BOUGHT_TOGETHER;

    String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /** Whether it makes customers come or stay away, or buy the product or not. */
  boolean movesDemand() {
    return switch (kind) {
      case FAULTY_BATCH, CUSTOMER_SILENT, BULK_ORDER, TYPING_ERROR, STOCK_LEVEL, BOUGHT_TOGETHER ->
          false;
      default -> true;
    };
  }

  /** What demand is multiplied by on that day. */
  double demandOn(LocalDate day) {
    if (kind == Kind.STORE_OPENED || kind == Kind.PRODUCT_LAUNCHED) {
      return day.isBefore(from) ? 0 : 1;
    }
    return movesDemand() && covers(day) ? factor : 1;
  }
}
