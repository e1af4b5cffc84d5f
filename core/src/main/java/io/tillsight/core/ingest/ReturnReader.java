package io.tillsight.core.ingest;

import io.tillsight.core.model.VendorReturn;
import io.tillsight.core.table.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Reads what a row says of goods that went back to a vendor, before keys are joined. */
final class ReturnReader {
  private static final int PLACES = 4;
  private static final List<Role> NUMBERS =
      List.of(
          Role.QUANTITY,
          Role.AMOUNT,
          Role.AMOUNT_EXCLUDING_TAX,
          Role.UNIT_COST,
          Role.UNIT_PRICE,
          Role.DATE);

  private final SideRows rows;
  private final Cells cells;
  private final String store;

  /**
   * A reader.
   *
   * @param store that the file is called after, for rows that name none
   */
  ReturnReader(SideRows rows, String store) {
    this.rows = rows;
    this.store = store;
    this.cells = rows.cells();
  }

  /** Why the row cannot be kept, null when it can. */
  Fault fault(Row row) {
    Fault fault = rows.fault(row, NUMBERS);
    if (fault != null) {
      return fault;
    }
    if (product(row).isEmpty()) {
      return Fault.ofRow("NO_PRODUCT");
    }
    BigDecimal quantity = rows.number(row, Role.QUANTITY);
    BigDecimal amount = amount(row, quantity);
    if (quantity == null && amount == null) {
      return Fault.ofRow("NOTHING_SENT_BACK");
    }
    boolean fits = fits(quantity) && fits(amount);
    return fits ? null : Fault.ofRow("OUT_OF_RANGE");
  }

  /** What the row says. */
  VendorReturn read(Row row) {
    BigDecimal quantity = rows.number(row, Role.QUANTITY);
    String named = cells.first(row, Role.STORE_CODE, Role.STORE_NAME);
    return new VendorReturn(
        cells.text(row, Role.ORDER),
        cells.date(row, Role.DATE),
        product(row),
        named.isEmpty() ? store : named,
        cells.text(row, Role.VENDOR),
        Decimals.quantity(quantity),
        Decimals.money(amount(row, quantity)),
        cells.text(row, Role.REASON));
  }

  private String product(Row row) {
    return cells.first(row, Role.PRODUCT_REFERENCE, Role.PRODUCT_NAME);
  }

  /** The stated amount, else the pieces at what each costs. */
  private BigDecimal amount(Row row, BigDecimal quantity) {
    for (Role stated : List.of(Role.AMOUNT, Role.AMOUNT_EXCLUDING_TAX)) {
      BigDecimal amount = rows.number(row, stated);
      if (amount != null) {
        return amount;
      }
    }
    for (Role price : List.of(Role.UNIT_COST, Role.UNIT_PRICE)) {
      BigDecimal one = rows.number(row, price);
      if (one != null && quantity != null) {
        return one.multiply(quantity).setScale(PLACES, RoundingMode.HALF_EVEN);
      }
    }
    return null;
  }

  private static boolean fits(BigDecimal value) {
    return value == null || Decimals.inRange(value);
  }
}
