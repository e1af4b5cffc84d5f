package io.tillsight.core.cube;

/** The columns that are stored as codes; every dimension follows from one of them. */
enum Column {
  DAY,
  HOUR,
  PRODUCT,
  STORE,
  CUSTOMER,
  PLACE,
  STATUS,
  STATUS_TEXT,
  CHANNEL,
  PAYMENT_METHOD;

  /** The column that a dimension follows from. */
  static Column of(Dimension dimension) {
    if (dimension.isCalendar()) {
      return DAY;
    }
    return switch (dimension) {
      case HOUR -> HOUR;
      case PRODUCT, CATEGORY, BRAND -> PRODUCT;
      case STORE -> STORE;
      case CITY, REGION, COUNTRY -> PLACE;
      case CUSTOMER -> CUSTOMER;
      case STATUS -> STATUS;
      case STATUS_TEXT -> STATUS_TEXT;
      case CHANNEL -> CHANNEL;
      case PAYMENT_METHOD -> PAYMENT_METHOD;
      default -> throw new IllegalArgumentException(dimension.name());
    };
  }
}
