package io.tillsight.core.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column means for sales. */
public enum Role {
  /** Number of the order, invoice, receipt or transaction. */
  ORDER,
  /** Number of the line within its order. */
  LINE,
  /** Day of the sale. */
  DATE,
  /** Time of day of the sale, where it has a column of its own. */
  TIME,
  /** Key of the product. */
  PRODUCT_REFERENCE,
  /** Name of the product. */
  PRODUCT_NAME,
  /** Product category or line. */
  CATEGORY,
  /** Product brand. */
  BRAND,
  /** Price of the product in the price list. */
  LIST_PRICE,
  /** What one unit costs the shop. */
  UNIT_COST,
  /** Units on the shelf. */
  STOCK,
  /** Key of the store. */
  STORE_CODE,
  /** Name of the store. */
  STORE_NAME,
  /** City of the store, or of the line where there is no store. */
  CITY,
  /** Region or state. */
  REGION,
  /** Country. */
  COUNTRY,
  /** Head count of the store. */
  EMPLOYEES,
  /** Key of the customer. */
  CUSTOMER_CODE,
  /** Name of the customer. */
  CUSTOMER_NAME,
  /** E-mail address of the customer. */
  EMAIL,
  /** Age group of the customer. */
  AGE_GROUP,
  /** Day on which the customer registered. */
  REGISTERED,
  /** Units sold. */
  QUANTITY,
  /** Price of one unit on the line. */
  UNIT_PRICE,
  /** Money or share taken off the line. */
  DISCOUNT,
  /** What the line brought; where both are there, including tax. */
  AMOUNT,
  /** What the line brought without tax; used when there is no {@link #AMOUNT}. */
  AMOUNT_EXCLUDING_TAX,
  /** Amount before discount; used, less {@link #DISCOUNT}, when no other amount is there. */
  AMOUNT_BEFORE_DISCOUNT,
  /** Tax of the line. */
  TAX,
  /** What all units of the line cost the shop. */
  LINE_COST,
  /** What became of the sale. */
  STATUS,
  /** Sales channel. */
  CHANNEL,
  /** Way of payment. */
  PAYMENT_METHOD,
  /** Currency of the amounts. */
  CURRENCY,
  /** Who delivers the product. */
  VENDOR,
  /** Why goods went back. */
  REASON,
  /** Number that takes calls or messages. */
  PHONE,
  /** Says nothing that sales analysis uses. */
  IGNORED;

  /** The stable word of the command line, for example {@code unit-price}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role of a stable word; case, spaces, dashes and underscores do not matter. */
  public static Optional<Role> named(String word) {
    String wanted = word.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    return Arrays.stream(values()).filter(role -> role.name().equals(wanted)).findFirst();
  }

  /** Whether its values are amounts of money of a line. */
  boolean isMoney() {
    return switch (this) {
      case LIST_PRICE, UNIT_COST, UNIT_PRICE, AMOUNT, AMOUNT_EXCLUDING_TAX -> true;
      case AMOUNT_BEFORE_DISCOUNT, TAX, LINE_COST -> true;
      default -> false;
    };
  }

  /** Whether its values are numbers. */
  boolean isNumeric() {
    return isMoney() || this == QUANTITY || this == STOCK || this == EMPLOYEES || this == DISCOUNT;
  }

  /** Whether its values are days. */
  boolean isDay() {
    return this == DATE || this == REGISTERED;
  }
}
