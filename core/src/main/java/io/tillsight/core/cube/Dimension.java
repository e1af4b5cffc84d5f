package io.tillsight.core.cube;

/**
 * What sales can be grouped and filtered by. The value of a line along a dimension is its
 * <em>key</em>, a text; {@link #UNKNOWN} stands for "the line does not say".
 */
public enum Dimension {
  /** {@code 2026-11-20}. */
  DAY,
  /** ISO week, {@code 2026-W47}. */
  WEEK,
  /** {@code 2026-11}. */
  MONTH,
  /** Calendar quarter, {@code 2026-Q4}. */
  QUARTER,
  /** {@code 2026}. */
  YEAR,
  /** ISO weekday, {@code 1} is Monday, {@code 7} Sunday. */
  WEEKDAY,
  /** Hour of the day, {@code 00} to {@code 23}. */
  HOUR,
  /** Product reference. */
  PRODUCT,
  /** Category of the product. */
  CATEGORY,
  /** Brand of the product. */
  BRAND,
  /** Store code. */
  STORE,
  /** City of the effective place: the store's, else the line's own, else the customer's. */
  CITY,
  /** Region of the effective place. */
  REGION,
  /** Country of the effective place. */
  COUNTRY,
  /** Customer code. */
  CUSTOMER,
  /** Name of a {@link io.tillsight.core.model.SaleStatus}. */
  STATUS,
  /** Status as the file writes it. */
  STATUS_TEXT,
  /** Sales channel. */
  CHANNEL,
  /** Payment method. */
  PAYMENT_METHOD;

  /** Key of lines that do not say. */
  public static final String UNKNOWN = "";

  /** Whether the key follows from the day alone. */
  public boolean isCalendar() {
    return compareTo(WEEKDAY) <= 0;
  }
}
