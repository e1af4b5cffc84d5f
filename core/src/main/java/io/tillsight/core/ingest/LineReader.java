package io.tillsight.core.ingest;

import io.tillsight.core.model.Place;
import io.tillsight.core.table.Finding;
import io.tillsight.core.table.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Reads what a record of a sales file says. Counts the values that had to be rounded. */
final class LineReader {
  private static final List<Role> DECIDING =
      List.of(
          Role.DATE,
          Role.QUANTITY,
          Role.UNIT_PRICE,
          Role.DISCOUNT,
          Role.AMOUNT,
          Role.AMOUNT_EXCLUDING_TAX,
          Role.AMOUNT_BEFORE_DISCOUNT,
          Role.LINE_COST);

  private final Cells cells;
  private long rounded;
  private Fault range;

  LineReader(ColumnMapping mapping) {
    this.cells = new Cells(mapping);
  }

  Cells cells() {
    return cells;
  }

  /** How many values had more than four places, float tails apart. */
  long rounded() {
    return rounded;
  }

  StatedLine read(Row row) {
    range = null;
    StatedLine.Numbers numbers = numbers(row);
    String productName = cells.text(row, Role.PRODUCT_NAME);
    return new StatedLine(
        row.line(),
        cells.text(row, Role.ORDER),
        cells.text(row, Role.LINE),
        cells.date(row, Role.DATE),
        cells.time(row),
        cells.first(row, Role.PRODUCT_REFERENCE, Role.PRODUCT_NAME),
        productName,
        cells.first(row, Role.STORE_CODE, Role.STORE_NAME),
        cells.text(row, Role.STORE_NAME),
        cells.first(row, Role.CUSTOMER_CODE, Role.EMAIL, Role.CUSTOMER_NAME),
        cells.text(row, Role.CUSTOMER_NAME),
        place(row),
        numbers,
        cells.text(row, Role.STATUS),
        cells.text(row, Role.CHANNEL),
        cells.text(row, Role.PAYMENT_METHOD),
        currency(row),
        fault(row));
  }

  private StatedLine.Numbers numbers(Row row) {
    return new StatedLine.Numbers(
        number(row, Role.QUANTITY),
        number(row, Role.UNIT_PRICE),
        number(row, Role.LIST_PRICE),
        number(row, Role.DISCOUNT),
        number(row, Role.AMOUNT),
        number(row, Role.AMOUNT_EXCLUDING_TAX),
        number(row, Role.AMOUNT_BEFORE_DISCOUNT),
        number(row, Role.TAX),
        number(row, Role.LINE_COST),
        number(row, Role.UNIT_COST));
  }

  private String currency(Row row) {
    String text = cells.text(row, Role.CURRENCY).toUpperCase(Locale.ROOT);
    return switch (text) {
      case "€" -> "EUR";
      case "$" -> "USD";
      case "£" -> "GBP";
      default -> text;
    };
  }

  private Place place(Row row) {
    String city = cells.text(row, Role.CITY);
    String region = cells.text(row, Role.REGION);
    String country = cells.text(row, Role.COUNTRY);
    boolean unknown = city.isEmpty() && region.isEmpty() && country.isEmpty();
    return unknown ? Place.UNKNOWN : new Place(city, region, country);
  }

  private BigDecimal number(Row row, Role role) {
    int index = cells.index(role);
    BigDecimal value = index < 0 ? null : row.number(index);
    if (value == null) {
      return null;
    }
    if (!Decimals.inRange(value)) {
      range = new Fault("OUT_OF_RANGE", cells.header(role), row.text(index), "");
      return null;
    }
    if (Decimals.losesDigits(value)) {
      rounded++;
    }
    return Decimals.rounded(value);
  }

  private Fault fault(Row row) {
    Finding ofRow = row.error();
    if (ofRow == null) {
      return range;
    }
    if (ofRow.column() == null) {
      return fault(ofRow, row.raw());
    }
    for (Role role : DECIDING) {
      int index = cells.index(role);
      Finding error = index < 0 ? null : row.error(index);
      if (error != null) {
        return fault(error, row.text(index));
      }
    }
    return range;
  }

  private static Fault fault(Finding error, String text) {
    return new Fault(
        error.code(),
        error.column() == null ? "" : error.column(),
        error.value() == null ? text : error.value(),
        error.message());
  }
}
