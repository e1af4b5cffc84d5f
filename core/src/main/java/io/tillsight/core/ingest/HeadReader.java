package io.tillsight.core.ingest;

import io.tillsight.core.model.Place;
import io.tillsight.core.table.Row;
import java.util.Arrays;
import java.util.Locale;

/** Reads what records say of their orders; once for neighbours that are written alike. */
final class HeadReader {
  /** What is said of order, store and customer depends on these. */
  private static final Role[] HEAD = {
    Role.ORDER,
    Role.DATE,
    Role.TIME,
    Role.STORE_CODE,
    Role.STORE_NAME,
    Role.CITY,
    Role.REGION,
    Role.COUNTRY,
    Role.EMPLOYEES,
    Role.CUSTOMER_CODE,
    Role.CUSTOMER_NAME,
    Role.EMAIL,
    Role.AGE_GROUP,
    Role.REGISTERED,
    Role.STATUS,
    Role.CHANNEL,
    Role.PAYMENT_METHOD,
    Role.CURRENCY
  };

  private final Cells cells;
  private final SaidCells said;
  private final ByNumber<String> orders = new ByNumber<>();
  private final int[] columns;
  private final int[] codes;
  private final OrderStyles styles = new OrderStyles();
  private StatedLine.Head last;
  private boolean badDate;
  private Place lastPlace = Place.UNKNOWN;

  HeadReader(Cells cells, SaidCells said) {
    this.cells = cells;
    this.said = said;
    this.columns =
        Arrays.stream(HEAD).mapToInt(cells::index).filter(column -> column >= 0).toArray();
    this.codes = new int[columns.length];
    Arrays.fill(codes, -1);
  }

  /** What the record says of its order; the one that was read last where it is written alike. */
  StatedLine.Head read(Row row) {
    if (last == null || !isLikeLast(row)) {
      last = made(row);
    }
    return last;
  }

  /** How the order numbers are written. */
  OrderStyles styles() {
    return styles;
  }

  /** Whether the day of the record that was read last cannot be read. */
  boolean hasBadDate() {
    return badDate;
  }

  private boolean isLikeLast(Row row) {
    boolean alike = true;
    for (int i = 0; i < columns.length; i++) {
      int code = row.code(columns[i]);
      alike &= code >= 0 && code == codes[i];
      codes[i] = code;
    }
    return alike;
  }

  private StatedLine.Head made(Row row) {
    Said date = said.of(row, Role.DATE);
    badDate = date.wrong();
    Said storeName = said.of(row, Role.STORE_NAME);
    Said customerName = said.of(row, Role.CUSTOMER_NAME);
    return new StatedLine.Head(
        order(row),
        date.day(),
        Cells.timeOf(said.of(row, Role.TIME).time(), date.time()),
        said.of(row, Role.STORE_CODE).or(storeName).text(),
        storeName.text(),
        said.of(row, Role.CUSTOMER_CODE).or(said.of(row, Role.EMAIL)).or(customerName).text(),
        customerName.text(),
        place(row),
        text(row, Role.STATUS),
        text(row, Role.CHANNEL),
        text(row, Role.PAYMENT_METHOD),
        currency(row));
  }

  /** Understood once for all records of the order, which may stand far from each other. */
  private String order(Row row) {
    int index = cells.index(Role.ORDER);
    if (index < 0) {
      return "";
    }
    int code = row.code(index);
    String known = code < 0 ? null : orders.get(code);
    if (known == null) {
      known = cells.text(row, Role.ORDER);
      styles.add(known);
      if (code >= 0) {
        orders.put(code, known);
      }
    }
    return known;
  }

  private String text(Row row, Role role) {
    return said.of(row, role).text();
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
}
