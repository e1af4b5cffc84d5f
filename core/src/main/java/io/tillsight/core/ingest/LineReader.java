package io.tillsight.core.ingest;

import io.tillsight.core.model.Place;
import io.tillsight.core.table.Finding;
import io.tillsight.core.table.Row;
import java.math.BigDecimal;
import java.util.Arrays;
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
  private final SaidCells said;
  private final Combinations combinations;
  private StatedLine.Numbers[] known = new StatedLine.Numbers[64];
  private byte[] roundings = new byte[known.length];
  private Place lastPlace = Place.UNKNOWN;
  private long rounded;
  private Fault range;
  private Role wrong;

  LineReader(ColumnMapping mapping) {
    this.cells = new Cells(mapping);
    this.said = new SaidCells(cells);
    this.combinations =
        new Combinations(
            cells,
            Role.QUANTITY,
            Role.UNIT_PRICE,
            Role.LIST_PRICE,
            Role.DISCOUNT,
            Role.AMOUNT,
            Role.AMOUNT_EXCLUDING_TAX,
            Role.AMOUNT_BEFORE_DISCOUNT,
            Role.TAX,
            Role.LINE_COST,
            Role.UNIT_COST);
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
    wrong = null;
    Said date = said.of(row, Role.DATE);
    wrong = date.wrong() ? Role.DATE : null;
    StatedLine.Numbers numbers = numbers(row);
    String productName = text(row, Role.PRODUCT_NAME);
    String storeName = text(row, Role.STORE_NAME);
    String customerName = text(row, Role.CUSTOMER_NAME);
    return new StatedLine(
        row.line(),
        text(row, Role.ORDER),
        text(row, Role.LINE),
        date.day(),
        Cells.timeOf(said.of(row, Role.TIME).time(), date.time()),
        or(text(row, Role.PRODUCT_REFERENCE), productName),
        productName,
        or(text(row, Role.STORE_CODE), storeName),
        storeName,
        or(or(text(row, Role.CUSTOMER_CODE), text(row, Role.EMAIL)), customerName),
        customerName,
        place(row),
        numbers,
        text(row, Role.STATUS),
        text(row, Role.CHANNEL),
        text(row, Role.PAYMENT_METHOD),
        currency(row),
        fault(row));
  }

  private String text(Row row, Role role) {
    return said.of(row, role).text();
  }

  private static String or(String text, String other) {
    return text.isEmpty() ? other : text;
  }

  /** Read once for all rows that hold the same. */
  private StatedLine.Numbers numbers(Row row) {
    int number = combinations.of(row);
    if (number != Combinations.NONE && number < known.length && known[number] != null) {
      rounded += roundings[number];
      return known[number];
    }
    long before = rounded;
    StatedLine.Numbers read = readNumbers(row);
    if (number != Combinations.NONE && range == null && wrong == null) {
      if (number >= known.length) {
        known = Arrays.copyOf(known, 2 * number);
        roundings = Arrays.copyOf(roundings, known.length);
      }
      known[number] = read;
      roundings[number] = (byte) (rounded - before);
    }
    return read;
  }

  private StatedLine.Numbers readNumbers(Row row) {
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
    String text = text(row, Role.CURRENCY);
    if (text.isEmpty()) {
      return text;
    }
    return switch (text) {
      case "€" -> "EUR";
      case "$" -> "USD";
      case "£" -> "GBP";
      default -> text.toUpperCase(Locale.ROOT);
    };
  }

  private Place place(Row row) {
    String city = text(row, Role.CITY);
    String region = text(row, Role.REGION);
    String country = text(row, Role.COUNTRY);
    boolean unknown = city.isEmpty() && region.isEmpty() && country.isEmpty();
    if (unknown) {
      return Place.UNKNOWN;
    }
    boolean same =
        city.equals(lastPlace.city())
            && region.equals(lastPlace.region())
            && country.equals(lastPlace.country());
    if (!same) {
      lastPlace = new Place(city, region, country);
    }
    return lastPlace;
  }

  private BigDecimal number(Row row, Role role) {
    Said cell = said.of(row, role);
    if (cell.outOfRange()) {
      range = new Fault("OUT_OF_RANGE", cells.header(role), row.text(cells.index(role)), "");
    }
    if (cell.loses()) {
      rounded++;
    }
    if (cell.wrong() && DECIDING.contains(role) && isEarlier(role)) {
      wrong = role;
    }
    return cell.number();
  }

  private boolean isEarlier(Role role) {
    return wrong == null || DECIDING.indexOf(role) < DECIDING.indexOf(wrong);
  }

  private Fault fault(Row row) {
    Finding ofRow = row.recordError();
    if (ofRow != null && ofRow.column() == null) {
      return fault(ofRow, row.raw());
    }
    if (wrong == null) {
      return range;
    }
    int index = cells.index(wrong);
    return fault(row.error(index), row.text(index));
  }

  private static Fault fault(Finding error, String text) {
    return new Fault(
        error.code(),
        error.column() == null ? "" : error.column(),
        error.value() == null ? text : error.value(),
        error.message());
  }
}
