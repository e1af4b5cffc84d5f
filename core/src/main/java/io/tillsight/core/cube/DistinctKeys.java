package io.tillsight.core.cube;

/** The measures that count distinct keys. */
final class DistinctKeys {
  private DistinctKeys() {}

  /** The dimension whose keys a measure counts, null when it counts none. */
  static Dimension of(Measure measure) {
    return switch (measure) {
      case CUSTOMERS -> Dimension.CUSTOMER;
      case PRODUCTS -> Dimension.PRODUCT;
      case STORES -> Dimension.STORE;
      case COUNTRIES -> Dimension.COUNTRY;
      default -> null;
    };
  }
}
