package io.tillsight.core.ingest;

import static io.tillsight.core.ingest.Role.*;

import java.util.EnumSet;
import java.util.Set;

/** Which roles make sense in a file of each kind. */
final class KindRoles {
  private static final Set<Role> OF_PRODUCTS =
      Set.of(
          PRODUCT_REFERENCE, PRODUCT_NAME, CATEGORY, BRAND, LIST_PRICE, UNIT_COST, STOCK, CURRENCY);
  private static final Set<Role> OF_STORES =
      Set.of(STORE_CODE, STORE_NAME, CITY, REGION, COUNTRY, EMPLOYEES);
  private static final Set<Role> OF_CUSTOMERS =
      Set.of(CUSTOMER_CODE, CUSTOMER_NAME, EMAIL, CITY, REGION, COUNTRY, AGE_GROUP, REGISTERED);

  private static final Set<Role> OF_VENDOR_RETURNS =
      Set.of(
          ORDER,
          DATE,
          PRODUCT_REFERENCE,
          PRODUCT_NAME,
          STORE_CODE,
          STORE_NAME,
          QUANTITY,
          UNIT_PRICE,
          UNIT_COST,
          AMOUNT,
          AMOUNT_EXCLUDING_TAX,
          VENDOR,
          REASON);
  private static final Set<Role> OF_PARTNERS = Set.of(STORE_CODE, STORE_NAME, EMAIL, PHONE);

  private KindRoles() {}

  static Set<Role> of(FileKind kind) {
    return switch (kind) {
      case SALES -> EnumSet.complementOf(EnumSet.of(VENDOR, REASON, PHONE));
      case ORDERS ->
          EnumSet.complementOf(
              EnumSet.of(LINE, QUANTITY, UNIT_PRICE, LIST_PRICE, VENDOR, REASON, PHONE));
      case PRODUCTS -> OF_PRODUCTS;
      case STORES -> OF_STORES;
      case CUSTOMERS -> OF_CUSTOMERS;
      case VENDOR_RETURNS -> OF_VENDOR_RETURNS;
      case PARTNERS -> OF_PARTNERS;
    };
  }

  /** What a header word means in such a file when it is not meant as usual, null for nothing. */
  static Role instead(Role role, FileKind kind) {
    return switch (kind) {
      case PRODUCTS ->
          switch (role) {
            case QUANTITY -> STOCK;
            case UNIT_PRICE -> LIST_PRICE;
            case PRODUCT_NAME -> PRODUCT_REFERENCE;
            default -> null;
          };
      case STORES, PARTNERS -> role == STORE_NAME ? STORE_CODE : null;
      case VENDOR_RETURNS -> role == PRODUCT_NAME ? REASON : null;
      case CUSTOMERS -> role == CUSTOMER_NAME ? CUSTOMER_CODE : null;
      default -> null;
    };
  }

  /** What the bare header "name" means, null for nothing. */
  static Role name(FileKind kind) {
    return switch (kind) {
      case PRODUCTS -> PRODUCT_NAME;
      case STORES, PARTNERS -> STORE_NAME;
      case CUSTOMERS -> CUSTOMER_NAME;
      default -> null;
    };
  }

  /** What the bare header "id" means. */
  static Role code(FileKind kind) {
    return switch (kind) {
      case PRODUCTS -> PRODUCT_REFERENCE;
      case STORES, PARTNERS -> STORE_CODE;
      case CUSTOMERS -> CUSTOMER_CODE;
      default -> ORDER;
    };
  }
}
