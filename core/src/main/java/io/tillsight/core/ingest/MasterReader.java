package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.table.Row;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** Reads what a record says of a product, a store or a customer into the votes. */
final class MasterReader {
  private final MasterVotes votes;
  private final Set<String> cities = new HashSet<>();

  MasterReader(MasterVotes votes) {
    this.votes = votes;
  }

  /** Cities that were written without a country, for the gazetteer. */
  Set<String> cities() {
    return cities;
  }

  /** A record of a file of masters; false when it has no key and was passed over. */
  boolean read(FileKind kind, Cells cells, Row row) {
    String key =
        switch (kind) {
          case PRODUCTS -> cells.first(row, Role.PRODUCT_REFERENCE, Role.PRODUCT_NAME);
          case STORES -> cells.first(row, Role.STORE_CODE, Role.STORE_NAME);
          default -> cells.first(row, Role.CUSTOMER_CODE, Role.EMAIL, Role.CUSTOMER_NAME);
        };
    if (key.isEmpty()) {
      return false;
    }
    Place place = place(cells, row);
    Saying saying =
        switch (kind) {
          case PRODUCTS -> product(key, cells, row);
          case STORES -> store(key, cells, row, place);
          default -> customer(key, cells, row, place);
        };
    saying.cast(1);
    return true;
  }

  /** What the head of an order says of its store and customer. */
  void head(OrderHead head, Cells cells, Row row) {
    if (!head.store().isEmpty()) {
      store(head.store(), cells, row, Place.UNKNOWN).cast(1);
    }
    if (!head.customer().isEmpty()) {
      customer(head.customer(), cells, row, place(cells, row)).cast(1);
    }
  }

  /** What a record says of the product with this reference. */
  Saying product(String reference, Cells cells, Row row) {
    return new Saying(votes.product(reference))
        .with(Role.PRODUCT_NAME, name(reference, cells.text(row, Role.PRODUCT_NAME)))
        .with(Role.CATEGORY, cells.text(row, Role.CATEGORY))
        .with(Role.BRAND, cells.text(row, Role.BRAND))
        .with(Role.LIST_PRICE, money(cells, row, Role.LIST_PRICE))
        .with(Role.UNIT_COST, money(cells, row, Role.UNIT_COST))
        .with(Role.STOCK, quantity(cells, row, Role.STOCK));
  }

  /** What a record says of the store with this code. */
  Saying store(String code, Cells cells, Row row, Place place) {
    return new Saying(votes.store(code))
        .with(Role.STORE_NAME, name(code, cells.text(row, Role.STORE_NAME)))
        .with(Role.CITY, place)
        .with(Role.EMPLOYEES, quantity(cells, row, Role.EMPLOYEES));
  }

  /** What a record says of the customer with this code. */
  Saying customer(String code, Cells cells, Row row, Place place) {
    return new Saying(votes.customer(code))
        .with(Role.CUSTOMER_NAME, name(code, cells.text(row, Role.CUSTOMER_NAME)))
        .with(Role.EMAIL, cells.text(row, Role.EMAIL))
        .with(Role.CITY, place)
        .with(Role.AGE_GROUP, cells.text(row, Role.AGE_GROUP))
        .with(Role.REGISTERED, cells.date(row, Role.REGISTERED));
  }

  /** A name that is its own key says nothing more; another file may know the true one. */
  private static String name(String key, String name) {
    return name.equals(key) ? "" : name;
  }

  private Place place(Cells cells, Row row) {
    Place place =
        new Place(
            cells.text(row, Role.CITY),
            cells.text(row, Role.REGION),
            cells.text(row, Role.COUNTRY));
    note(place);
    return place;
  }

  /** Remembers a city that was written without a country. */
  void note(Place place) {
    if (place.country().isEmpty() && !place.city().isEmpty()) {
      cities.add(place.city());
    }
  }

  private static Money money(Cells cells, Row row, Role role) {
    return Decimals.money(number(cells, row, role));
  }

  private static Quantity quantity(Cells cells, Row row, Role role) {
    return Decimals.quantity(number(cells, row, role));
  }

  private static BigDecimal number(Cells cells, Row row, Role role) {
    int index = cells.index(role);
    BigDecimal value = index < 0 ? null : row.number(index);
    return value == null || !Decimals.inRange(value) ? null : value;
  }
}
