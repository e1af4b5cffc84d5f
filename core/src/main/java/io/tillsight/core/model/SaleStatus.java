package io.tillsight.core.model;

/** What became of a sale line; only {@link #CANCELLED} lines are left out of net sales. */
public enum SaleStatus {
  /** Sold, paid or shipped. */
  COMPLETED,
  /** On hold, in process or disputed: counted, and its share is shown. */
  PENDING,
  /** Never sold: kept and shown, outside net sales. */
  CANCELLED,
  /** Came back: its amount and quantity are zero or negative and reduce net sales. */
  RETURNED
}
