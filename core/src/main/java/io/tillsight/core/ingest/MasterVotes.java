package io.tillsight.core.ingest;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Customer;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.Store;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What rows say of products, stores and customers; where rows disagree the majority counts. */
final class MasterVotes {
  private final Map<String, Ballot> products = new HashMap<>();
  private final Map<String, Ballot> stores = new HashMap<>();
  private final Map<String, Ballot> customers = new HashMap<>();

  /** The votes on one product, store or customer, by role; a place stands under CITY. */
  static final class Ballot {
    private final Map<Role, Votes<Object>> votes = new EnumMap<>(Role.class);

    /** So many rows say so. */
    void vote(Role role, Object value, int rows) {
      votes.computeIfAbsent(role, first -> new Votes<>()).add(value, rows);
    }

    private void add(Ballot others) {
      others.votes.forEach(
          (role, cast) -> votes.computeIfAbsent(role, first -> new Votes<>()).add(cast));
    }

    boolean disputed(Role role) {
      return votes.containsKey(role) && votes.get(role).disputed();
    }

    private <T> T winner(Role role, Class<T> type, T unknown) {
      return votes.containsKey(role) ? type.cast(votes.get(role).winner()) : unknown;
    }

    private String text(Role role) {
      return winner(role, String.class, "");
    }
  }

  Ballot product(String reference) {
    return products.computeIfAbsent(reference, key -> new Ballot());
  }

  Ballot store(String code) {
    return stores.computeIfAbsent(code, key -> new Ballot());
  }

  Ballot customer(String code) {
    return customers.computeIfAbsent(code, key -> new Ballot());
  }

  /** All that other rows say. */
  void add(MasterVotes others) {
    others.products.forEach((reference, ballot) -> product(reference).add(ballot));
    others.stores.forEach((code, ballot) -> store(code).add(ballot));
    others.customers.forEach((code, ballot) -> customer(code).add(ballot));
  }

  /** Products of which rows tell different stocks, as the counts of several stores do. */
  long disputedStocks() {
    return products.values().stream().filter(ballot -> ballot.disputed(Role.STOCK)).count();
  }

  /** Names of the stores, when no store says where it stands. */
  Set<String> namesOfPlacelessStores() {
    Set<String> names = new HashSet<>();
    for (Map.Entry<String, Ballot> store : stores.entrySet()) {
      if (store.getValue().votes.containsKey(Role.CITY)) {
        return Set.of();
      }
      names.add(name(store));
    }
    return names;
  }

  /** Stores that are called after their cities stand there. */
  void placeStoresByName() {
    for (Map.Entry<String, Ballot> store : stores.entrySet()) {
      store.getValue().vote(Role.CITY, new Place(name(store), "", ""), 1);
    }
  }

  private static String name(Map.Entry<String, Ballot> store) {
    String name = store.getValue().text(Role.STORE_NAME);
    return name.isEmpty() ? store.getKey() : name;
  }

  /** Whether every store always stands in the same place, and there is a store. */
  boolean storesHavePlaces() {
    return !stores.isEmpty()
        && stores.values().stream().noneMatch(ballot -> ballot.disputed(Role.CITY));
  }

  /** The result. */
  Catalogue catalogue(Gazetteer gazetteer) {
    Map<String, Product> foundProducts = new HashMap<>();
    products.forEach((key, ballot) -> foundProducts.put(key, product(key, ballot)));
    Map<String, Store> foundStores = new HashMap<>();
    stores.forEach((key, ballot) -> foundStores.put(key, store(key, ballot, gazetteer)));
    Map<String, Customer> foundCustomers = new HashMap<>();
    customers.forEach((key, ballot) -> foundCustomers.put(key, customer(key, ballot, gazetteer)));
    return new Catalogue(foundProducts, foundStores, foundCustomers);
  }

  private static Product product(String reference, Ballot ballot) {
    return new Product(
        reference,
        ballot.text(Role.PRODUCT_NAME),
        ballot.text(Role.CATEGORY),
        ballot.text(Role.BRAND),
        ballot.winner(Role.LIST_PRICE, Money.class, null),
        ballot.winner(Role.UNIT_COST, Money.class, null),
        ballot.winner(Role.STOCK, Quantity.class, null));
  }

  private static Store store(String code, Ballot ballot, Gazetteer gazetteer) {
    return new Store(
        code,
        ballot.text(Role.STORE_NAME),
        place(ballot, gazetteer),
        ballot.winner(Role.EMPLOYEES, Quantity.class, null));
  }

  private static Customer customer(String code, Ballot ballot, Gazetteer gazetteer) {
    return new Customer(
        code,
        ballot.text(Role.CUSTOMER_NAME),
        ballot.text(Role.EMAIL),
        place(ballot, gazetteer),
        ballot.text(Role.AGE_GROUP),
        ballot.winner(Role.REGISTERED, LocalDate.class, null));
  }

  /** A place that rows dispute is nobody's. */
  private static Place place(Ballot ballot, Gazetteer gazetteer) {
    boolean known = !ballot.disputed(Role.CITY);
    return known
        ? gazetteer.complete(ballot.winner(Role.CITY, Place.class, Place.UNKNOWN))
        : Place.UNKNOWN;
  }
}
