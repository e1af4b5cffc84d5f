package io.tillsight.core.ingest;

/** What a file is about. */
public enum FileKind {
  /** Sale lines, with or without the masters' columns. */
  SALES,
  /** Heads of orders: dates, customers and states of sale lines that stand in another file. */
  ORDERS,
  /** One row per product. */
  PRODUCTS,
  /** One row per store. */
  STORES,
  /** One row per customer. */
  CUSTOMERS,
  /** Goods that went back to vendors. */
  VENDOR_RETURNS,
  /** Who is told how each store does. */
  PARTNERS
}
