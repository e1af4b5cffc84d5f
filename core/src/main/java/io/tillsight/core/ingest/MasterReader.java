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
    switch (kind) {
      case PRODUCTS -> product(key, cells, row);
      case STORES -> store(key, cells, row, place);
      default -> customer(key, cells, row, place);
    }
    return true;
  }

  /** What a record of a sales file says of its product, store and customer. */
  void sale(StatedLine line, Cells cells, Row row) {
    note(line.place());
    if (!line.product().isEmpty()) {
      product(line.product(), cells, row);
    }
    if (!line.store().isEmpty()) {
      store(line.store(), cells, row, line.place());
    }
    if (!line.customer().isEmpty()) {
      customer(line.customer(), cells, row, line.store().isEmpty() ? line.place() : Place.UNKNOWN);
    }
  }

  /** What the head of an order says of its store and customer. */
  void head(OrderHead head, Cells cells, Row row) {
    if (!head.store().isEmpty()) {
      store(head.store(), cells, row, Place.UNKNOWN);
    }
    if (!head.customer().isEmpty()) {
      customer(head.customer(), cells, row, place(cells, row));
    }
  }

  private void product(String reference, Cells cells, Row row) {
    MasterVotes.Ballot ballot = votes.product(reference);
    ballot.vote(Role.PRODUCT_NAME, name(reference, cells.text(row, Role.PRODUCT_NAME)));
    ballot.vote(Role.CATEGORY, cells.text(row, Role.CATEGORY));
    ballot.vote(Role.BRAND, cells.text(row, Role.BRAND));
    ballot.vote(Role.LIST_PRICE, money(cells, row, Role.LIST_PRICE));
    ballot.vote(Role.UNIT_COST, money(cells, row, Role.UNIT_COST));
    ballot.vote(Role.STOCK, quantity(cells, row, Role.STOCK));
  }

  private void store(String code, Cells cells, Row row, Place place) {
    MasterVotes.Ballot ballot = votes.store(code);
    ballot.vote(Role.STORE_NAME, name(code, cells.text(row, Role.STORE_NAME)));
    ballot.vote(Role.CITY, place);
    ballot.vote(Role.EMPLOYEES, quantity(cells, row, Role.EMPLOYEES));
  }

  private void customer(String code, Cells cells, Row row, Place place) {
    MasterVotes.Ballot ballot = votes.customer(code);
    ballot.vote(Role.CUSTOMER_NAME, name(code, cells.text(row, Role.CUSTOMER_NAME)));
    ballot.vote(Role.EMAIL, cells.text(row, Role.EMAIL));
    ballot.vote(Role.CITY, place);
    ballot.vote(Role.AGE_GROUP, cells.text(row, Role.AGE_GROUP));
    ballot.vote(Role.REGISTERED, cells.date(row, Role.REGISTERED));
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

  private void note(Place place) {
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
