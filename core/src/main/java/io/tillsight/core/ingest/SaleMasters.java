package io.tillsight.core.ingest;

import io.tillsight.core.model.Place;
import io.tillsight.core.table.Row;
import java.util.Arrays;

/** What the records of one scan of a sales file say of products, stores and customers. */
final class SaleMasters {
  private static final Role[] PLACES = {Role.CITY, Role.REGION, Role.COUNTRY};

  private final MasterReader reader;
  private final Cells cells;
  private final Sayings products;
  private final Sayings stores;
  private final Sayings customersOfStores;
  private final Sayings placedCustomers;
  private StatedLine.Head lastHead;
  private Place lastPlace = Place.UNKNOWN;

  SaleMasters(MasterReader reader, Cells cells) {
    this.reader = reader;
    this.cells = cells;
    products =
        new Sayings(
            cells,
            Role.PRODUCT_REFERENCE,
            Role.PRODUCT_NAME,
            Role.CATEGORY,
            Role.BRAND,
            Role.LIST_PRICE,
            Role.UNIT_COST,
            Role.STOCK);
    Role[] store = {Role.STORE_CODE, Role.STORE_NAME, Role.EMPLOYEES};
    stores = new Sayings(cells, joined(store, PLACES));
    Role[] customer = {
      Role.CUSTOMER_CODE, Role.EMAIL, Role.CUSTOMER_NAME, Role.AGE_GROUP, Role.REGISTERED
    };
    customersOfStores = new Sayings(cells, customer);
    placedCustomers = new Sayings(cells, joined(customer, PLACES));
  }

  private static Role[] joined(Role[] some, Role[] more) {
    Role[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  /** One more record without a fault. */
  void hear(StatedLine line, Row row) {
    if (!products.isHeard(row)) {
      products.tell(product(line, row));
    }
    boolean alike = line.head() == lastHead;
    lastHead = line.head();
    if (!alike && line.place() != lastPlace) {
      lastPlace = line.place();
      reader.note(lastPlace);
    }
    if (!isHeard(stores, row, alike)) {
      stores.tell(store(line, row));
    }
    Sayings customers = line.store().isEmpty() ? placedCustomers : customersOfStores;
    if (!isHeard(customers, row, alike)) {
      customers.tell(customer(line, row));
    }
  }

  // Which texts are empty is asked of what was not heard only: to look into each takes its time.

  private Saying product(StatedLine line, Row row) {
    return line.product().isEmpty() ? Saying.NOTHING : reader.product(line.product(), cells, row);
  }

  private Saying store(StatedLine line, Row row) {
    return line.store().isEmpty()
        ? Saying.NOTHING
        : reader.store(line.store(), cells, row, line.place());
  }

  private Saying customer(StatedLine line, Row row) {
    Place home = line.store().isEmpty() ? line.place() : Place.UNKNOWN;
    return line.customer().isEmpty()
        ? Saying.NOTHING
        : reader.customer(line.customer(), cells, row, home);
  }

  /**
   * Whether what a record says was heard.
   *
   * @param alike whether its head is that of the record before
   */
  private static boolean isHeard(Sayings sayings, Row row, boolean alike) {
    return alike ? sayings.isHeardAgain() : sayings.isHeard(row);
  }

  /** All records were heard. */
  void close() {
    products.cast();
    stores.cast();
    customersOfStores.cast();
    placedCustomers.cast();
  }
}
